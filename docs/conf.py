"""How the docs are built: offline, every warning an error."""

import doctest
import shutil
from contextlib import chdir
from importlib.metadata import version as version_of
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.errors import ExtensionError

project = "bilateral"
author = "The bilateral developers"
copyright = "2026, the bilateral developers"
version = release = version_of("bilateral")

extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
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

# Notebooks are kept without output and run here. One that fails stops the build.
nb_execution_mode = "force"
nb_execution_raise_on_error = True
nb_execution_timeout = 120
nb_merge_streams = True

HERE = Path(__file__).parent


def take_notebooks(_: Sphinx) -> None:
    """Copy the notebooks of examples/, and the catalogues they read, to where Sphinx looks for pages."""
    examples, notebooks = HERE.parent / "examples", HERE / "notebooks"
    shutil.rmtree(notebooks, ignore_errors=True)
    shutil.copytree(examples, notebooks, ignore=shutil.ignore_patterns("*.py", "__pycache__", ".ipynb_checkpoints"))


def make_what_the_tutorial_saves(_: Sphinx) -> None:
    """Run the tutorial in docs/made, so that it shows the very picture and report that its examples save."""
    made = HERE / "made"
    made.mkdir(exist_ok=True)
    with chdir(made):
        failed, _tried = doctest.testfile(str(HERE / "tutorial.md"), module_relative=False, encoding="utf-8")
    if failed:
        raise ExtensionError(f"{failed} examples of the tutorial fail; its picture and report can't be made")


def setup(app: Sphinx) -> None:
    """Make what the pages show, before Sphinx reads them."""
    app.connect("builder-inited", take_notebooks)
    app.connect("builder-inited", make_what_the_tutorial_saves)
