"""The page of help as rich text, of the few tags and styles that Qt's documents know. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from variorum.storage.help_texts import HelpEntry, HelpPiece, HelpSource
    from variorum.window.help_content import Chapter, Topic


@dataclass(frozen=True, slots=True, kw_only=True)
class Print:
    """What the page is set with: colours like ``#1B1A18``, and sizes in px at the present zoom."""

    colours: Mapping[str, str]  # of the palette by name, and "cut_ink", "cut_tint", "cut_chip" of each topic
    sizes: Mapping[str, int]  # by the name of the face in the theme
    article: str  # the family of the article face
    space: int  # px between parts


def page_markup(parts: Sequence[Chapter], words: Mapping[str, str], setting: Print) -> str:
    """The whole page. Every entry has an anchor of its name, and its sign is the image ``sign:NAME``."""
    if not parts:
        return f"<p>{escape(words['nothing'])}</p>"
    return "".join(_chapter(part, words, setting) for part in parts)


def _chapter(part: Chapter, words: Mapping[str, str], setting: Print) -> str:
    style = f"{_size(setting, 'label')} color:{setting.colours['ink_2']}; margin-top:{setting.space}px;"
    topics = "".join(_topic(topic, words, setting) for topic in part.topics)
    return f'<h2 style="{style}">{escape(part.title)}</h2>{topics}'


def _topic(topic: Topic, words: Mapping[str, str], setting: Print) -> str:
    ink, side = setting.colours[f"{topic.name}_ink"], setting.sizes["finding"]
    title = f"font-family:'{setting.article}'; {_size(setting, 'finding')} color:{ink}; font-weight:600;"
    image = f'<img src="sign:{topic.name}" width="{side}" height="{side}" style="vertical-align:middle">'
    heading = f'<a name="{topic.name}"></a>{image}&nbsp; <span style="{title}">{escape(topic.title)}</span>'
    told = (*topic.explains, topic.entry.means)
    gap = f"margin-top:{setting.space * 2}px; margin-bottom:{setting.space // 2}px;"
    return (
        f'<h3 style="{gap}">{heading}</h3>'
        + "".join(f'<p style="{_size(setting, "body")} margin:0 0 4px 0;">{escape(one)}</p>' for one in told)
        + _example(topic.entry, words, setting)
    )


def _example(entry: HelpEntry, words: Mapping[str, str], setting: Print) -> str:
    rows = "".join(_source(entry, one, words, setting) for one in entry.sources) + _says(
        entry, words, setting
    )
    ground = setting.colours["panel"]
    pad = f'cellpadding="{setting.space // 2}" cellspacing="0"'
    return f'<table width="100%" bgcolor="{ground}" {pad} style="margin-top:4px;">{rows}</table>'


def _source(entry: HelpEntry, one: HelpSource, words: Mapping[str, str], setting: Print) -> str:
    label = f'<b style="{_size(setting, "label")}">{escape(one.source.label)}</b>'
    if one.source.id == entry.record:
        quiet = f"{_size(setting, 'micro')} color:{setting.colours['ink_2']};"
        label += f'<br><span style="{quiet}">{escape(words["record"])}</span>'
    text = "".join(_piece(piece, entry.name, words, setting) for piece in one.pieces).replace("\n\n", "<br>")
    style = f"font-family:'{setting.article}'; {_size(setting, 'base')}"
    return (
        f'<tr><td width="{setting.space * 8}">{label}</td><td><span style="{style}">{text}</span></td></tr>'
    )


def _piece(piece: HelpPiece, topic: str, words: Mapping[str, str], setting: Print) -> str:
    """Telling words are underlined on a chip of their meaning, lost ones struck and called missing."""
    text, chip = escape(piece.text), setting.colours[f"{topic}_chip"]
    if piece.mark == "telling":
        return f'<span style="background-color:{chip}; text-decoration:underline;">{text}</span>'
    if piece.mark == "lost":
        struck = f"background-color:{chip}; color:{setting.colours['deleted']}; text-decoration:line-through;"
        note = f"{_size(setting, 'micro')} color:{setting.colours['ink_2']};"
        before = " " if text.startswith(" ") else ""
        return (
            f'{before}<span style="{struck}">{text.lstrip()}</span>'
            f'<span style="{note}"> [{escape(words["missing"])}]</span>'
        )
    return text


def _says(entry: HelpEntry, words: Mapping[str, str], setting: Print) -> str:
    ink, tint = setting.colours[f"{entry.name}_ink"], setting.colours[f"{entry.name}_tint"]
    said = "".join(
        f'<span style="color:{ink};">{escape(piece.text)}</span>'
        if piece.mark == "telling"
        else escape(piece.text)
        for piece in entry.says
    )
    style = f"font-family:'{setting.article}'; {_size(setting, 'base')} font-weight:600;"
    label = f'<span style="{_size(setting, "label")}">{escape(words["says"])}</span>'
    cells = (label, f'<span style="{style}">{said}</span>')
    return "<tr>" + "".join(f'<td bgcolor="{tint}">{cell}</td>' for cell in cells) + "</tr>"


def _size(setting: Print, face: str) -> str:
    return f"font-size:{setting.sizes[face]}px;"
