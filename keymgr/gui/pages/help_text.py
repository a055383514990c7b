"""A page of the manual as the look sets it: Markdown in, rich text out."""

from __future__ import annotations

import re
from typing import Final

from markdown_it import MarkdownIt
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument

from keymgr.gui import look

_HEADING: Final = re.compile(r"<(h[123])>(.*?)</h[123]>")
_PICTURE: Final = 720
_MONO: Final = "JetBrains Mono"
_TAG: Final = re.compile(r"<[^>]+>")

_SHEET: Final = """
body, p, li, td, th {{ color: {text}; }}
p {{ margin: 0 0 {small} 0; line-height: 120%; }}
li {{ margin: 0 0 {tiny} 0; line-height: 120%; }}
ul, ol {{ margin-top: 0; margin-bottom: {small}; }}
p.h1 {{ font-family: 'Inter Display'; font-size: {title}; font-weight: 600; line-height: 100%; }}
p.h2 {{ font-size: {heading}; font-weight: 600; margin: {large} 0 {tiny} 0; }}
p.h3 {{ font-weight: 600; margin: {small} 0 {tiny} 0; }}
strong {{ font-weight: 600; }}
em {{ font-style: normal; font-weight: 500; }}
a {{ color: {accent}; text-decoration: none; }}
code, pre {{ font-family: 'JetBrains Mono'; font-size: {code}; }}
pre {{ color: {text}; margin: 0; white-space: pre-wrap; }}
table {{ margin: {tiny} 0 {small} 0; }}
th {{ color: {faint}; font-weight: 600; text-align: left; }}
"""
"""The window has no bold and no slanted type; headings are paragraphs, as Qt would enlarge them."""


def page_html(markdown: str) -> str:
    """Return a page as HTML; its headings are anchors, named as ``heading_name`` says."""
    html = MarkdownIt("commonmark", {"html": False}).enable("table").render(markdown)
    html = _HEADING.sub(_heading, html)
    html = html.replace("<img ", f'<img width="{look.px(_PICTURE)}" ')
    return _boxed(_lined(html))


def _heading(found: re.Match[str]) -> str:
    level, words = found[1], found[2]
    return f'<p class="{level}"><a name="{heading_name(words)}"></a>{words}</p>'


def heading_name(html: str) -> str:
    """Return what a link calls a heading: ``Whom to tell`` is ``whom-to-tell``."""
    return re.sub(r"\W+", "-", _TAG.sub("", html).casefold()).strip("-")


def sheet() -> str:
    """Return the style sheet of a page in the theme and text size of now."""
    theme = look.theme.current
    return _SHEET.format(
        text=theme.text,
        faint=theme.text3,
        accent=theme.accent_text,
        title=_points("title"),
        heading=_points("heading"),
        code=_points("mono"),
        tiny=f"{look.px(4)}px",
        small=f"{look.px(10)}px",
        large=f"{look.px(18)}px",
    )


def _points(role: str) -> str:
    return f"{look.font(role).pointSizeF():.2f}pt"


def set_commands(document: QTextDocument) -> None:
    """Give commands the look's type, which joins no signs: ``--`` stays two."""
    spans = []
    block = document.begin()
    while block.isValid():
        place = block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            if _MONO in (fragment.charFormat().fontFamilies() or ()):
                spans.append((fragment.position(), fragment.position() + fragment.length()))
            place += 1
        block = block.next()
    plain = QTextCharFormat()
    plain.setFont(look.font("mono"))
    cursor = QTextCursor(document)
    for start, end in spans:
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(plain)


def _boxed(html: str) -> str:
    """Put commands on a ground of their own: Qt pads cells of tables, not blocks."""
    ground, pad = look.theme.current.sunken, look.px(10)
    box = f'<table width="100%" cellspacing="0" cellpadding="{pad}"><tr><td bgcolor="{ground}">'
    return html.replace("<pre><code>", f"{box}<pre>").replace(
        "\n</code></pre>", "</pre></td></tr></table><p></p>"
    )


def _lined(html: str) -> str:
    line, pad = look.theme.current.line, look.px(7)
    return html.replace(
        "<table>",
        f'<table width="100%" cellspacing="0" cellpadding="{pad}" border="1"'
        f' bordercolor="{line}" style="border-collapse: collapse; border-style: solid;">',
    ).replace("</table>", "</table><p></p>")
