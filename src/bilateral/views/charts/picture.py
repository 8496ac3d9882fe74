"""A chart that a notebook shows as an image: without the network, in an exported page, and where nothing is trusted."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import altair as alt

#: Points to the inch: two to a pixel of the screen, so that letters are sharp.
_PPI = 144


@cache
def picture_class() -> type[alt.VConcatChart]:
    """Make the class of pictures, which takes altair.

    Altair's own way takes a script from the network. Whoever names another way, as `altair.renderers.enable("html")`,
    is given it.
    """
    import altair as alt

    class Picture(alt.VConcatChart):
        """A chart that is shown as an image, with a text for those who can't see it."""

        def _repr_mimebundle_(self, *args: Any, **kinds: Any) -> Any:
            if alt.renderers.active != "default" or find_spec("vl_convert") is None:
                return super()._repr_mimebundle_(*args, **kinds)
            with alt.renderers.enable("png", ppi=_PPI):
                shown: Any = super()._repr_mimebundle_(*args, **kinds)
            image, about = shown
            told = str(self.description)
            return {**image, "text/plain": told}, {"image/png": {**about["image/png"], "alt": told}}

    return Picture
