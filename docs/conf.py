"""How the docs are built: offline, every warning an error."""

from importlib.metadata import version as version_of

project = "bilateral"
author = "The bilateral developers"
copyright = "2026, the bilateral developers"
version = release = version_of("bilateral")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]

html_theme = "furo"
html_title = f"bilateral {version}"

myst_heading_anchors = 3
myst_enable_extensions = ["deflist"]

# What a page of the reference says of a module is what the module says of itself, in its order.
autodoc_default_options = {"members": True, "member-order": "bysource", "show-inheritance": True}
add_module_names = False
# An "Attributes:" section describes fields that autodoc lists anyway.
napoleon_use_ivar = True
