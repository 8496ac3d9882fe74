"""How the docs are built: offline, every warning an error."""

import sys
from importlib.metadata import version as version_of
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "_extensions"))

project = "bilateral"
author = "The bilateral developers"
copyright = "2026, the bilateral developers"
version = release = version_of("bilateral")

extensions = [
    "myst_nb",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx_copybutton",
    "code_blocks",
    "notebooks",
    "docstrings",
    "links",
    "pictures",
    "written_pages",
]
exclude_patterns = ["_build"]

html_theme = "furo"
html_title = f"bilateral {version}"
pygments_dark_style = "github-dark"
html_static_path = ["_static"]
html_css_files = ["site.css", "notebooks.css"]
# At 78 per cent 120 columns of code stand in a line; see _static/site.css.
html_theme_options = {
    "light_css_variables": {"--code-font-size": "78%"},
    "dark_css_variables": {"--code-font-size": "78%"},
}

myst_heading_anchors = 3
myst_enable_extensions = ["deflist"]

# Notebooks are kept without output, and run here; one that fails stops the build.
nb_execution_mode = "force"
nb_execution_raise_on_error = True
nb_execution_timeout = 120
nb_merge_streams = True

# What is copied can be run: neither prompts nor what is printed.
copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True

# A name that leads nowhere is told, but for types in signatures: those of other projects have no page here.
nitpicky = True
nitpick_ignore_regex = [("py:class", ".*"), ("py:obj", r".*\.([A-Z]|[A-Z]_\w+|Id)")]

# What a page of the reference says of a module is what the module says of itself, in its order.
autodoc_default_options = {"members": True, "member-order": "bysource", "show-inheritance": True}
add_module_names = False
python_use_unqualified_type_names = True
# An "Attributes:" section describes fields that autodoc lists anyway.
napoleon_use_ivar = True
