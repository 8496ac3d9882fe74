"""`bilateral completion SHELL`."""

from __future__ import annotations

import re
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

    script = _finished(app.generate_completion(prog_name="bilateral", shell=shell), shell)
    with written(output) as out:
        out.write(to_line({"shell": shell, "script": script}) + "\n" if json else script)
    return 0


#: An argument of a command, or an option with a value, of which zsh is not told what it may be.
_OPEN_IN_ZSH = re.compile(r"""^( +'(?:\*|[0-9]+):(?:[^':\\]|\\.)*|.*\]:[a-z_-]+)'( \\)?$""", re.MULTILINE)


#: A file of $fpath is the body of the function that has its name; one that is sourced names the function.
_CALLED_BY_ZSH = """
if [[ $funcstack[1] == _bilateral ]]; then
  _cyclopts_bilateral "$@"
else
  compdef _cyclopts_bilateral bilateral
fi
"""


def _finished(script: str, shell: str) -> str:
    """Have a shell offer files where it knows nothing else, which fish does by itself; and zsh find the function."""
    if shell == "bash":
        return script.replace("complete -F ", "complete -o default -F ")
    return _OPEN_IN_ZSH.sub(r"\1:_files'\2", script) + _CALLED_BY_ZSH if shell == "zsh" else script
