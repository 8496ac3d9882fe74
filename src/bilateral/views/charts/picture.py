"""A chart that a notebook shows as an image: without the network, in an exported page, and where nothing is trusted."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
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
            told = str(getattr(self, "description", ""))
            packed = packed_png(image["image/png"])
            return {"image/png": packed, "text/plain": told}, {"image/png": {**about["image/png"], "alt": told}}

    return Picture


_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def packed_png(image: bytes) -> bytes:
    """Pack the pixels of an image anew: what draws it hardly does, and a notebook would be four times as large."""
    chunks = [*_chunks(image)]
    pixels = b"".join(held for name, held in chunks if name == b"IDAT")
    packed = [(name, held) for name, held in chunks if name not in (b"IDAT", b"IEND")]
    packed += [(b"IDAT", zlib.compress(zlib.decompress(pixels))), (b"IEND", b"")]
    return _SIGNATURE + b"".join(map(_chunk, packed))


def _chunks(image: bytes) -> Iterator[tuple[bytes, bytes]]:
    place = len(_SIGNATURE)
    while place < len(image):
        (length,) = struct.unpack_from(">I", image, place)
        yield image[place + 4 : place + 8], image[place + 8 : place + 8 + length]
        place += length + 12


def _chunk(named: tuple[bytes, bytes]) -> bytes:
    name, held = named
    return struct.pack(">I", len(held)) + name + held + struct.pack(">I", zlib.crc32(name + held))
