"""What was measured, as pages to take to a physiotherapist: days, values, bands, both sides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice
from PySide6.QtGui import QTextDocument

from hiptimer.journal.measuring import DayValue, Measured
from hiptimer.journal.measuring_offer import has_begun
from hiptimer.training.self_tests import SelfTests
from hiptimer.training.sides import Side
from hiptimer.ui.measuring import wording
from hiptimer.ui.sheet.printed_sheet import Paper, new_writer, usual_paper
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.calendar_names import short_date

translate = QCoreApplication.translate
SIDES = (Side.LEFT, Side.RIGHT)
DIGITS = 1
STYLE = "body { font-size: 9.5pt } th, td { padding: 2px 16px 2px 0 } .more { color: #555555 }"


def printed_measuring(
    found: Sequence[Measured], content: SelfTests, today: date, paper: Paper | None = None
) -> bytes:
    """All tests in which something was measured, as a PDF. Needs a QGuiApplication."""
    title = translate("Measuring", "Measured hips")
    document = QTextDocument()
    document.setDefaultStyleSheet(STYLE)
    document.setHtml(page_html(found, content, today))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    document.print_(new_writer(buffer, title, paper or usual_paper()))
    buffer.close()
    return bytes(data.data())


def page_html(found: Sequence[Measured], content: SelfTests, today: date) -> str:
    """The same as HTML."""
    return "".join(_page(found, content, today))


def _page(found: Sequence[Measured], content: SelfTests, today: date) -> Iterator[str]:
    title = translate("Measuring", "Measured hips")
    yield f"<h1>{escape(title)}</h1>"
    text = translate(
        "Measuring",
        "Printed on {day}. Each value is the mean of one day, measured alone.",
    )
    yield _paragraph(text.format(day=_day(today)))
    begun = [each for each in found if has_begun(each)]
    for each in begun:
        yield from _test(each)
    if not begun:
        yield _paragraph(translate("Measuring", "Nothing measured yet"))
    yield "<hr/>"
    for text in (*(each.text for each in content.without), *content.limits):
        yield f"<p class='more'>{escape(text)}</p>"


def _test(measured: Measured) -> Iterator[str]:
    test = measured.test
    yield f"<h3>{escape(test.name)}</h3>"
    yield f"<p class='more'>{escape(test.tells)}. {escape(wording.more_is(test))}</p>"
    yield "<table><tr>"
    for head in (translate("Measuring", "Day"), *map(wording.side_name, SIDES)):
        yield f"<th align='left'>{escape(head)}</th>"
    yield "</tr>"
    by_day = {side: {each.day: each for each in measured.series(side)} for side in SIDES}
    for day in sorted({*by_day[Side.LEFT], *by_day[Side.RIGHT]}):
        cells = (_cell(measured, side, by_day[side].get(day)) for side in SIDES)
        yield f"<tr><td>{escape(_day(day))}</td>{''.join(cells)}</tr>"
    yield "</table>"
    for side in SIDES:
        found = measured.verdict(side)
        text = f"{wording.verdict(found, test)}. {wording.verdict_note(found, test)}"
        yield _paragraph(f"{wording.side_name(side)}: {text}")
    if wording.sides(measured):
        yield _paragraph(wording.sides(measured))
    for norm in test.norms:
        yield f"<p class='more'>{escape(wording.norm(norm, test.unit))}</p>"


def _cell(measured: Measured, side: Side, day: DayValue | None) -> str:
    """A day's value on one side with its band, and why it is not compared with others."""
    if day is None:
        return "<td></td>"
    value, band = (
        wording.with_unit(numbers.decimal(round(each, DIGITS)), measured.test.unit)
        for each in (day.value, measured.verdict(side).band)
    )
    why = ""
    if day == measured.series(side)[0]:
        why = translate("Measuring", "practice day")
    elif not day.counts:
        why = translate("Measuring", "too soon to be compared")
    return f"<td>{escape(f'{value} ± {band} ({why})' if why else f'{value} ± {band}')}</td>"


def _day(day: date) -> str:
    return f"{short_date(day)} {day.year}"


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"
