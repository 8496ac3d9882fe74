"""`bilateral completion SHELL`."""

from __future__ import annotations

from typing import Annotated, Literal

from cyclopts import App, Parameter

from ..options import AsJson, Output
from ..streams import written


def completion(
    shell: Annotated[Literal["bash", "zsh", "fish"], Parameter(name="SHELL", help="Which shell.")],
    /,
    *,
    app: Annotated[App, Parameter(parse=False)],
    output: Output = None,
    json: AsJson = False,
) -> int:
    """Write what a shell needs to complete commands and options.

    To have it in every bash: bilateral completion bash >> ~/.bashrc; in zsh: bilateral completion zsh -o _bilateral,
    in a folder of $fpath; in fish: bilateral completion fish -o ~/.config/fish/completions/bilateral.fish. With
    --json: shell and script.
    """
    from ...formats.found_json import to_line

    script = app.generate_completion(prog_name="bilateral", shell=shell)
    with written(output) as out:
        out.write(to_line({"shell": shell, "script": script}) + "\n" if json else script)
    return 0
