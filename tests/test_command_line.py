"""The command line as scripts use it: form, order, errors, exit status, no Qt."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

ONE = "The harbour closed on Monday. “We will reopen it in May,” said Ida Brandt, the harbour master."
TWO = "“We would reopen it in May,” harbour master Ida Brandt said. The harbour was closed on Monday."


def _run(*arguments: str, lines: list[Any] | None = None) -> tuple[int, str, str]:
    given = "".join((x if isinstance(x, str) else json.dumps(x)) + "\n" for x in lines or [])
    done = subprocess.run(
        [sys.executable, "-m", "variorum.command_line", *arguments],
        input=given.encode(),
        capture_output=True,
        check=False,
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def _answers(output: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


def _story(**more: object) -> dict[str, object]:
    return {"id": "s", "sources": [{"label": "A", "text": ONE}, {"label": "B", "text": TWO}], **more}


def test_read_gives_spans_into_the_text_as_given() -> None:
    status, output, _ = _run("read", "--jsonl", lines=[{"id": 1, "text": ONE, "language": "en"}])
    (answer,) = _answers(output)
    assert status == 0
    assert [ONE[a:b] for a, b in answer["sentences"]] == [ONE[:29], ONE[30:]]
    (quote,) = answer["quotes"]
    assert ONE[quote["start"] : quote["end"]].rstrip(",") == "We will reopen it in May"
    assert set(answer) >= {"id", "language", "sentences", "quotes", "reported", "figures", "repairs", "roles"}


def test_answers_come_in_order_and_a_bad_record_spoils_no_other() -> None:
    lines = [{"id": "a", "text": ONE}, {"id": "b", "texxt": ONE}, "not json", {"id": "c", "text": ""}]
    status, output, _ = _run("read", "--jsonl", lines=lines)
    answers = _answers(output)
    assert status == 1
    assert [answer["id"] for answer in answers] == ["a", "b", None, "c"]
    assert ["error" in answer for answer in answers] == [False, True, True, False]


def test_compare_puts_every_sentence_in_one_row_and_finds_the_changed_word() -> None:
    status, output, _ = _run("compare", "--jsonl", lines=[_story(record="A")])
    (answer,) = _answers(output)
    assert status == 0
    placed = sorted(tuple(member) for row in answer["rows"] for member in row)
    assert placed == [(0, 0), (0, 1), (1, 0), (1, 1)]
    (family,) = [f for f in answer["families"] if len(f["renderings"]) == 2]
    assert {r["source"]: r["verdict"] for r in family["renderings"]} == {0: "verbatim", 1: "altered"}
    assert any(finding["kind"] == "altered" for finding in answer["findings"])
    (fidelity,) = answer["fidelity"]
    assert (fidelity["source"], fidelity["verdicts"], fidelity["words_changed"]) == (1, {"altered": 1}, 1)


def test_compare_says_how_much_of_a_source_is_another_s_wording() -> None:
    text = "The county closed the tunnel under the river Ald on Monday after water came through its roof."
    sources = [{"label": label, "text": text} for label in ("A", "B")]
    _, output, _ = _run("compare", "--jsonl", lines=[{"id": 0, "sources": sources}])
    (answer,) = _answers(output)
    assert [(r["source"], r["other"], r["share"]) for r in answer["reuse"]] == [(0, 1, 1.0), (1, 0, 1.0)]


def test_sentences_already_split_are_taken_as_they_are() -> None:
    given = [
        {"label": "A", "sentences": ["One. Two.", "“Three,” said Bo Ek."]},
        {"label": "B", "sentences": ["One."]},
    ]
    _, output, _ = _run("compare", "--jsonl", lines=[{"id": 0, "sources": given}])
    (answer,) = _answers(output)
    assert answer["sources"][0]["sentences"] == [[0, 0, 9], [1, 0, 20]]
    assert sum(len(row) for row in answer["rows"]) == 3


def test_an_empty_sentence_among_those_given_ends_no_comparison() -> None:
    sentences = ["“Three is enough,” said Bo Ek.", "", " ", "Bo Ek said that three would do."]
    given = [{"label": label, "sentences": sentences} for label in ("A", "B")]
    status, output, _ = _run("compare", "--jsonl", lines=[{"id": 0, "sources": given}])
    (answer,) = _answers(output)
    assert status == 0
    assert sum(len(row) for row in answer["rows"]) == 8


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"sources": [{"label": "A", "text": ONE}, {"label": "A", "text": TWO}]}, "labelled"),
        ({"record": "C"}, "none of the sources"),
        ({"sources": [{"label": "A", "text": ONE, "version_of": "C"}]}, "none of the sources"),
        ({"sources": [{"label": "A"}]}, "either"),
        ({"corrections": [{"kind": "link", "a": [0, 99], "b": [1, 0]}]}, "does not exist"),
    ],
)
def test_a_story_that_makes_no_sense_is_refused_in_a_sentence(wrong: dict[str, object], says: str) -> None:
    status, output, _ = _run("compare", "--jsonl", lines=[_story(**wrong)])
    (answer,) = _answers(output)
    assert status == 1
    assert says in answer["error"]


def test_a_forbidden_link_is_not_made_and_a_wanted_one_is() -> None:
    link = {"kind": "link", "a": [0, 0], "b": [1, 0]}
    forbid = {"kind": "forbid", "a": [0, 1], "b": [1, 0]}
    _, output, _ = _run("compare", "--jsonl", lines=[_story(corrections=[link, forbid])])
    pairs = {(tuple(x["a"]), tuple(x["b"])) for x in _answers(output)[0]["links"]}
    assert ((0, 0), (1, 0)) in pairs
    assert ((0, 1), (1, 0)) not in pairs


def test_files_become_a_report_and_an_unreadable_one_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ONE, "utf-8")
    (tmp_path / "b.txt").write_text(TWO, "utf-8")
    (tmp_path / "c.txt").write_bytes(b"")
    report = tmp_path / "out.html"
    files = [str(tmp_path / name) for name in ("a.txt", "b.txt", "c.txt")]
    status, output, problems = _run(
        "compare", *files, "--report", str(report), "--csv", str(tmp_path / "csv")
    )
    assert status == 3
    assert "c.txt" in problems
    assert "2 sources" in output
    assert report.read_text("utf-8").startswith("<!doctype html>")
    assert (tmp_path / "csv" / "quotes.csv").exists()


def test_files_are_versions_of_one_article_if_that_is_said(tmp_path: Path) -> None:
    longer = f"{ONE} Two people were hurt, and 40 houses have no power."
    (tmp_path / "z.txt").write_text(longer, "utf-8")
    (tmp_path / "a.txt").write_text(longer.replace("40 houses", "400 houses"), "utf-8")
    files = [str(tmp_path / name) for name in ("z.txt", "a.txt")]
    answers = {}
    for told in ((), ("--versions",)):
        _run("compare", *files, *told, "--json", str(tmp_path / "out.json"))
        kinds = {x["kind"] for x in json.loads((tmp_path / "out.json").read_text("utf-8"))["findings"]}
        answers[told] = {"revised", "figure_conflict"} & kinds
    assert answers == {(): {"figure_conflict"}, ("--versions",): {"revised"}}


def test_one_file_is_a_bad_call(tmp_path: Path) -> None:
    status, _, problems = _run("compare", str(tmp_path / "a.txt"))
    assert status == 2
    assert "two files" in problems


def test_extract_tells_the_text_and_its_fingerprint(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ONE, "utf-8")
    status, output, _ = _run("extract", str(tmp_path / "a.txt"), str(tmp_path / "none.txt"), "--jsonl")
    read, missing = _answers(output)
    assert status == 3
    assert read["text"] == ONE
    assert len(read["sha256"]) == 64
    assert "error" in missing


def test_the_command_line_never_imports_qt() -> None:
    program = (
        "import sys, variorum.file_commands, variorum.comparison_answers\n"
        "print(any(name.startswith('PySide6') for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
