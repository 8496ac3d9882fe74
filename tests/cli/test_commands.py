"""The commands about registers: what each prints, in words and as JSON, and with which exit code."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from shutil import which
from typing import Any

import pytest

from bilateral import (
    Meeting,
    Register,
    check,
    contract,
    dumps,
    json_schema,
    load,
    save,
)
from strategies.command_files import OLD

pytestmark = pytest.mark.smoke

Type = Callable[..., tuple[int, str, str]]


# check ---------------------------------------------------------------------------------------------------------


def test_a_register_without_faults_is_told_to_be_one(typed: Type) -> None:
    assert (0, "old.yaml: 2 sources, 1 treaty, 2 contracts, 1 meeting, 2 claims; no faults\n", "") == typed(
        "check", "old.yaml"
    )


def test_every_fault_is_told_with_its_line_and_the_exit_code_is_one(typed: Type) -> None:
    code, out, err = typed("check", "wrong.yaml", "old.yaml")

    assert (1, "") == (code, err)
    assert "wrong.yaml:4: $.contracts[1].titel: unknown key: 'titel'; did you mean 'title'?\n" in out
    assert "wrong.yaml: 1 contract; 1 fault\n" in out
    assert out.endswith("no faults\n")


def test_faults_are_read_back_as_json(typed: Type) -> None:
    code, out, _ = typed("check", "wrong.yaml", "old.yaml", "--json")
    first, second = map(json.loads, out.splitlines())

    assert 1 == code
    assert {"file": "old.yaml", "holds": {"sources": 2, "treaties": 1, "contracts": 2, "meetings": 1, "claims": 2},
            "faults": []} == second  # fmt: skip
    (fault,) = check("wrong.yaml").faults
    assert {"problem": fault.problem, "came": fault.came, "accepted": fault.accepted, "path": fault.path, "line": 4,
            "file": "wrong.yaml"} == first["faults"][0]  # fmt: skip


def test_a_missing_file_is_told_and_the_others_are_checked(typed: Type) -> None:
    code, out, err = typed("check", "no-such.yaml", "old.yaml")

    assert (1, "bilateral: no-such.yaml: no such file\n") == (code, err)
    assert out.startswith("old.yaml: ")


def test_a_folder_that_holds_no_register_is_told_and_the_others_are_checked(typed: Type, folder: Path) -> None:
    (folder / "empty").mkdir()
    code, out, err = typed("check", "empty", "old.yaml")

    assert (1, "") == (code, err)
    assert "manifest.json: there is none, so this is no folder that to_parquet wrote" in out
    assert out.endswith("old.yaml: 2 sources, 1 treaty, 2 contracts, 1 meeting, 2 claims; no faults\n")
    assert (1, "nothing\n") == typed("show", "empty")[:2]
    assert (1, "") == typed("convert", "empty")[:2]


# show, ask, explain, status ------------------------------------------------------------------------------------


def test_a_register_is_shown_kind_by_kind(typed: Type, asked: Callable[..., Any]) -> None:
    code, out, _ = typed("show", "old.yaml")

    assert 0 == code
    assert "tanks" in out
    assert "pact" in out
    told = asked("show", "old.yaml")
    assert 2 == told["holds"]["contracts"]
    assert {"id": "pact", "kind": "treaty", "title": "Pact on arms"} == told["records"][0]


def test_a_record_is_shown_with_its_claims(typed: Type, asked: Callable[..., Any]) -> None:
    code, out, _ = typed("show", "old.yaml", "rifles")

    assert 0 == code
    assert "contract 'rifles'" in out
    assert "herald says contract.value of rifles is Rs 7,000 crore" in out
    told = asked("show", "old.yaml", "rifles")
    assert ("contract", "rifles", ["daily", "herald"]) == (
        told["kind"],
        told["record"]["id"],
        [claim["source"] for claim in told["claims"]],
    )


def test_a_question_is_answered(typed: Type, asked: Callable[..., Any]) -> None:
    question = "value >= 'Rs 1000 crore' and signed in 2021"
    code, out, _ = typed("ask", "old.yaml", question)

    assert 0 == code
    assert "rifles" in out
    assert "not known of 1 contract: tanks" in out
    told = asked("ask", "old.yaml", question)
    (answer,) = told["answers"]
    assert ("contract", ["rifles"], ["tanks"]) == (answer["kind"], answer["yes"], answer["unknown"])
    assert "Rifles" == answer["records"][0]["title"]
    assert answer == asked("ask", "old.yaml", answer["question"])["answers"][0]


def test_a_question_is_asked_of_every_kind_that_has_the_fields(asked: Callable[..., Any]) -> None:
    told = asked("ask", "old.yaml", "title contains a")

    assert {"treaty", "protocol", "contract", "meeting", "meeting_series", "office"} == {
        answer["kind"] for answer in told["answers"]
    }
    (only,) = asked("ask", "old.yaml", "title contains a", "--of", "treaty")["answers"]
    assert ["pact"] == only["yes"]


def test_where_nothing_answers_that_is_told(typed: Type) -> None:
    assert (0, "no record\n", "") == typed("ask", "old.yaml", "title contains submarines")


def test_a_wrong_question_is_marked_where_it_is_wrong(typed: Type) -> None:
    code, out, err = typed("ask", "old.yaml", "signed in 2021 and vlaue > $5")

    assert (2, "") == (code, out)
    assert "no record has a field 'vlaue'; did you mean 'value'?" in err
    line, mark = err.splitlines()[1:]
    assert "vlaue" == line[mark.index("^") : mark.rindex("^") + 1]


def test_who_says_what_is_told(typed: Type, asked: Callable[..., Any]) -> None:
    code, out, _ = typed("explain", "old.yaml", "rifles", "value")

    assert 0 == code
    assert f"{OLD.explain('rifles', contract.value)}\n" == out
    assert OLD.explain("rifles", contract.value).plain() == asked("explain", "old.yaml", "rifles", "contract.value")
    assert "published last" in asked("explain", "old.yaml", "rifles", "value", "--policy", "latest")["rule"]


def test_what_is_in_force_is_told_with_its_reason(typed: Type, asked: Callable[..., Any]) -> None:
    verdict = OLD.in_force("pact", on="2025")
    code, out, _ = typed("status", "old.yaml", "pact", "--on", "2025")

    assert 0 == code
    assert out.startswith(str(verdict))
    assert {"record": "pact", **verdict.plain()} == asked("status", "old.yaml", "pact", "--on", "2025")
    effect = OLD.applicable("pact", on="2025").plain()
    assert {"record": "pact", **effect} == asked("status", "old.yaml", "pact", "--on", "2025", "--effect")
    between = asked("status", "old.yaml", "pact", "--on", "2025", "--between", "IN", "RU", "--presume-renewed")
    assert between["answer"] == verdict.plain()["answer"]


def test_as_what_a_contract_stands_is_told(typed: Type, asked: Callable[..., Any]) -> None:
    assert (0, "planned on 2021-12-05\n", "") == typed("status", "old.yaml", "rifles", "--on", "2021-12-05")
    assert {"record": "rifles", "as_of": "2021-12-05", "status": "planned", "possible": ["planned"], "missing": []} == (
        asked("status", "old.yaml", "rifles", "--on", "2021-12-05")
    )


# convert, merge, diff ------------------------------------------------------------------------------------------


def test_a_register_is_converted_without_loss(typed: Type) -> None:
    assert (0, "", "") == typed("convert", "old.yaml", "-o", "old.jsonl")
    assert OLD == load("old.jsonl")
    assert (0, dumps(OLD, "yaml"), "") == typed("convert", "old.jsonl", "--to", "yaml")
    assert (0, dumps(OLD), "") == typed("convert", "old.yaml", "--json") == typed("convert", "old.yaml", "-o", "-")


def test_registers_go_through_pipes(typed: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    for form in ("json", "jsonl", "yaml"):
        text = typed("convert", "old.yaml", "--to", form)[1]
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
        code, out, err = typed("check", "-", "--from", form)

        assert (0, "") == (code, err)
        assert out.startswith("standard input: 2 sources")


def test_a_folder_of_parquet_is_written_and_read_and_asked_as_it_lies(typed: Type, asked: Callable[..., Any]) -> None:
    assert (0, "", "") == typed("convert", "old.yaml", "--to", "parquet", "-o", "lake", "--verdicts-on", "2025")
    assert (0, "nothing has changed\n", "") == typed("diff", "lake", "old.yaml")
    for question in ("value >= 'Rs 1000 crore' and signed in 2021", "title contains a", "in force on 2025"):
        assert asked("ask", "old.yaml", question)["answers"] == asked("ask", "lake", question)["answers"]
        assert typed("ask", "old.yaml", question) == typed("ask", "lake", question)


def test_of_a_lake_is_asked_what_its_columns_say(typed: Type) -> None:
    typed("convert", "old.yaml", "--to", "parquet", "-o", "lake")
    code, out, err = typed("ask", "lake", "in force on 2025")

    assert (1, "") == (code, out)
    assert "verdicts_on" in err
    Path("folder").mkdir()
    assert 1 == typed("ask", "folder", "value is known")[0]


def test_what_is_wrong_is_not_converted_and_the_old_file_stays(typed: Type, folder: Path) -> None:
    before = (folder / "new.json").read_bytes()
    code, out, err = typed("convert", "wrong.yaml", "-o", "new.json")

    assert (1, "") == (code, out)
    assert err.startswith("bilateral: wrong.yaml:4: ")
    assert before == (folder / "new.json").read_bytes()


def test_registers_are_merged(typed: Type, folder: Path) -> None:
    save(Register().add(Meeting(id="talks-2", title="More talks")), "more.jsonl")

    assert (0, "", "") == typed("merge", "old.yaml", "more.jsonl", "-o", "both.json")
    assert (OLD | load("more.jsonl")) == load(folder / "both.json")
    code, _, err = typed("merge", "old.yaml", "new.json")
    assert 1 == code
    assert "the two registers differ" in err
    assert 0 == typed("merge", "old.yaml", "more.jsonl", "--policy", "consensus")[0]


def test_what_has_changed_is_told_by_record_and_field(typed: Type, asked: Callable[..., Any]) -> None:
    code, out, _ = typed("diff", "old.yaml", "new.json")

    assert 0 == code
    assert "removed: tanks: Tanks\nchanged: rifles: title: Rifles -> AK rifles\n" in out
    told = asked("diff", "old.yaml", "new.json")
    assert {"id": "rifles", "field": "kind", "old": "purchase", "new": None} in told["changed"]
    assert (["tanks"], []) == (told["removed"], told["added"])
    assert (0, "nothing has changed\n", "") == typed("diff", "old.yaml", "old.yaml")


def test_the_exit_code_tells_of_a_change_where_it_is_asked_to(typed: Type) -> None:
    assert 1 == typed("diff", "old.yaml", "new.json", "--exit-code")[0]
    assert 0 == typed("diff", "old.yaml", "old.yaml", "--exit-code")[0]
    assert 1 == typed("diff", "old.yaml", "new.json", "--exit-code", "--json")[0]


# draw, report ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", [("timeline",), ("network",), ("values",), ("matrix", "rifles")])
def test_a_register_is_drawn(typed: Type, asked: Callable[..., Any], folder: Path, words: tuple[str, ...]) -> None:
    assert (0, "", "") == typed("draw", "old.yaml", *words, "-o", "picture.png")
    assert (folder / "picture.png").read_bytes().startswith(b"\x89PNG")
    code, out, err = typed("draw", "old.yaml", *words)
    assert (0, "") == (code, err)
    assert out.startswith("<svg")
    assert "vega-lite" in asked("draw", "old.yaml", *words)["$schema"]


def test_a_report_is_one_page(typed: Type, asked: Callable[..., Any], folder: Path) -> None:
    code, out, err = typed("report", "old.yaml", "--title", "Rifles & tanks", "--on", "2025", "--as-known", "2025")

    assert (0, "") == (code, err)
    assert "<h1>Rifles &amp; tanks</h1>" in out
    told = asked("report", "old.yaml", "-o", "page.html")
    assert ("old.yaml", "page.html", "old.yaml") == (told["file"], told["output"], told["title"])
    assert "<h1>old.yaml</h1>" in (folder / "page.html").read_text("utf-8")


# ground, schema, completion ------------------------------------------------------------------------------------


def test_claims_are_held_against_the_words_of_their_sources(typed: Type, asked: Callable[..., Any]) -> None:
    code, out, _ = typed("ground", "old.yaml", "daily=daily.txt")

    assert 1 == code
    assert "no text was given of its source: 'herald'" in out
    assert out.endswith("old.yaml: 2 claims, 1 of them not grounded\n")
    Path("herald.txt").write_text("A price of Rs 7,000 crore.", "utf-8")
    told = asked("ground", "old.yaml", "daily=daily.txt", "herald=herald.txt")
    assert {"file": "old.yaml", "claims": 2, "faults": []} == told


def test_the_schema_is_written(typed: Type, asked: Callable[..., Any]) -> None:
    assert json_schema() == asked("schema")
    assert json_schema() == json.loads(typed("schema")[1])


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_learns_every_command(typed: Type, asked: Callable[..., Any], shell: str) -> None:
    code, script, _ = typed("completion", shell)

    assert 0 == code
    for command in ("check", "show", "ask", "explain", "status", "convert", "merge", "diff", "read", "ground"):
        assert command in script
    assert "--output" in script
    assert script == asked("completion", shell)["script"]


@pytest.mark.skipif(not Path("/bin/bash").exists(), reason="no bash here")
def test_bash_takes_what_is_written_for_it(folder: Path, typed: Type) -> None:
    (folder / "completion.bash").write_text(typed("completion", "bash")[1], "utf-8")
    program = 'source completion.bash; COMP_WORDS=(bilateral con); COMP_CWORD=1; _bilateral; echo "${COMPREPLY[*]}"'
    done = subprocess.run(["/bin/bash", "-c", program], cwd=folder, capture_output=True, text=True, check=False)

    assert ("convert", "") == (done.stdout.strip(), done.stderr)


@pytest.mark.skipif(not Path("/bin/bash").exists(), reason="no bash here")
def test_bash_offers_files_where_it_knows_nothing_else(folder: Path, typed: Type) -> None:
    (folder / "completion.bash").write_text(typed("completion", "bash")[1], "utf-8")
    program = "source completion.bash; complete -p bilateral"
    done = subprocess.run(["/bin/bash", "-c", program], cwd=folder, capture_output=True, text=True, check=False)

    assert ("complete -o default -F _bilateral bilateral\n", "") == (done.stdout, done.stderr)


def test_zsh_is_told_where_files_are_wanted(typed: Type) -> None:
    script = typed("completion", "zsh")[1]

    assert "- is standard input.:_files'" in script
    assert "- is standard output.]:output:_files'" in script
    assert '"*--from[How standard input is written.]:from:(json jsonl yaml)"' in script


@pytest.mark.skipif(which("zsh") is None, reason="no zsh here")
@pytest.mark.parametrize("program", ["fpath=(. $fpath); autoload -Uz _bilateral; _bilateral", "source ./_bilateral"])
def test_zsh_finds_the_function_in_a_folder_and_in_a_file_that_is_sourced(
    folder: Path, typed: Type, program: str
) -> None:
    (folder / "_bilateral").write_text(typed("completion", "zsh")[1], "utf-8")
    stubs = "compdef() { echo compdef $@ }; _arguments() { echo $1 $2; state= };"
    done = subprocess.run(
        [which("zsh") or "", "-f", "-c", stubs + program], cwd=folder, capture_output=True, text=True, check=False
    )

    wanted = "compdef _cyclopts_bilateral bilateral" if "source" in program else "-C --help"
    assert (True, "") == (done.stdout.startswith(wanted), done.stderr)
