"""A person's own pictures in the form: chosen, dropped, mirrored, refused and kept."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hiptimer.storage.own.own_files import OwnFiles
from hiptimer.training.exercises import Pictures
from hiptimer.training.library import Library
from hiptimer.training.sides import Side
from hiptimer.ui.drill_form.page import DrillFormPage
from hiptimer.ui.drill_form.picture_section import PictureChoice, PictureSlot

RED, BLUE = "#ff0000", "#0000ff"


def fill_in(page: DrillFormPage) -> None:
    QTest.keyClicks(page.body.drill.name, "Frog stretch")
    for box in (page.body.words.set_up, page.body.words.movement, page.body.words.cues):
        QTest.keyClicks(box.box, "Sink back.")


def left_colour(slot: PictureSlot) -> str:
    pixmap: QPixmap | None = slot.view.pixmap
    assert pixmap is not None
    return pixmap.toImage().pixelColor(0, 0).name()


def drop(slot: PictureSlot, *paths: Path) -> bool:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    modifiers = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), action, mime, left, modifiers)
    enter.ignore()
    QApplication.sendEvent(slot, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(slot, QDropEvent(QPointF(5, 5), action, mime, left, modifiers))
    return True


def test_a_chosen_picture_is_shown_at_once_and_mirrored_for_the_other_side(
    page: DrillFormPage, chooser: Any, png: Path
):
    chooser.path = str(png)
    section = page.body.picture
    section.right.choose.click()
    assert left_colour(section.right) == RED
    assert left_colour(section.left) == BLUE
    assert section.left.caption.text() == "Left side at work, mirrored from the other"
    assert section.left.remove.isHidden()
    section.mirror.click()
    assert left_colour(section.left) == RED


def test_the_picture_is_kept_with_the_drill(
    qtbot: QtBot, page: DrillFormPage, own: Any, chooser: Any, png: Path
):
    fill_in(page)
    chooser.path = str(png)
    page.body.picture.right.choose.click()
    page.bar.save.click()
    pictures = own.drills["frog-stretch"].pictures
    assert pictures.mirrored
    assert pictures.left is None
    assert own.files[pictures.right] == png.read_bytes()


def test_a_kept_picture_is_there_again_and_can_be_taken_out(
    page: DrillFormPage, own: Any, chooser: Any, png: Path
):
    fill_in(page)
    chooser.path = str(png)
    page.body.picture.right.choose.click()
    page.bar.save.click()
    page.edit_drill("frog-stretch")
    assert left_colour(page.body.picture.right) == RED
    page.body.picture.right.remove.click()
    assert page.body.picture.right.view.pixmap is None
    page.bar.save.click()
    assert own.drills["frog-stretch"].pictures is None


def test_each_side_can_have_its_own(
    page: DrillFormPage, own: Any, chooser: Any, png: Path, tmp_path: Path
):
    fill_in(page)
    section = page.body.picture
    chooser.path = str(png)
    section.right.choose.click()
    section.left.choose.click()
    assert left_colour(section.left) == RED
    assert section._mirroring.isHidden()
    page.bar.save.click()
    pictures = own.drills["frog-stretch"].pictures
    assert pictures.right is not None
    assert pictures.left is not None


def test_a_drill_without_sides_has_one_picture(
    page: DrillFormPage, own: Any, chooser: Any, png: Path
):
    fill_in(page)
    page.body.drill.sides._buttons["bilateral"].click()
    section = page.body.picture
    assert section.left.isHidden()
    assert section.right.caption.text() == "The drill"
    chooser.path = str(png)
    section.right.choose.click()
    page.bar.save.click()
    assert own.drills["frog-stretch"].pictures.right is not None


def test_a_picture_can_be_dropped(page: DrillFormPage, png: Path):
    assert drop(page.body.picture.left, png)
    assert left_colour(page.body.picture.left) == RED
    assert left_colour(page.body.picture.right) == BLUE
    assert page.draft.is_changed


def test_two_files_at_once_are_not_taken(page: DrillFormPage, png: Path):
    assert not drop(page.body.picture.left, png, png)


def test_what_is_no_picture_is_refused_with_the_reason(page: DrillFormPage, tmp_path: Path):
    text = tmp_path / "frog.png"
    text.write_text("not a picture")
    drop(page.body.picture.right, text)
    section = page.body.picture
    assert section.refused.text() == (
        "This picture cannot be used: it is not a PNG, JPEG, WebP or SVG picture."
    )
    assert not section.refused.isHidden()
    assert not page.draft.is_changed


@pytest.mark.parametrize("content", [b"\x89PNG\r\n\x1a\nbroken", None])
def test_a_damaged_or_missing_file_is_refused(
    page: DrillFormPage, tmp_path: Path, content: bytes | None
):
    path = tmp_path / "damaged.png"
    if content is not None:
        path.write_bytes(content)
    page.body.picture.take_file(Side.RIGHT, str(path))
    assert page.body.picture.refused.text().startswith("This picture cannot be used: it ")
    assert page.draft.pictures == {}


def test_a_new_picture_takes_the_refusal_away(page: DrillFormPage, png: Path, tmp_path: Path):
    page.body.picture.take_file(Side.RIGHT, str(tmp_path / "nowhere.png"))
    page.body.picture.take_file(Side.RIGHT, str(png))
    assert page.body.picture.refused.isHidden()


def test_new_pictures_go_before_kept_ones_and_the_others_names_stay():
    choice = PictureChoice(Pictures(right="a-1.png", left="b-2.png")).with_new(Side.LEFT, b"new")
    assert choice.shown(Side.LEFT) == (b"new", False)
    assert choice.shown(Side.RIGHT) == ("a-1.png", False)
    assert choice.to_keep() == Pictures(right="a-1.png")
    assert choice.without(Side.LEFT).without(Side.RIGHT).to_keep() is None


def test_one_picture_serves_both_sides():
    choice = PictureChoice().with_new(Side.LEFT, b"one")
    assert choice.kept.mirrored
    assert choice.shown(Side.RIGHT) == (b"one", True)
    assert choice.to_keep() == Pictures(mirrored=True)
    assert PictureChoice().shown(Side.LEFT) is None


def test_the_picture_of_one_side_stays_when_the_sides_go(
    page: DrillFormPage, own: Any, chooser: Any, png: Path
):
    fill_in(page)
    chooser.path = str(png)
    page.body.picture.left.choose.click()
    page.body.drill.sides._buttons["bilateral"].click()
    page.bar.save.click()
    pictures = own.drills["frog-stretch"].pictures
    assert own.files[pictures.right] == png.read_bytes()
    assert pictures.left is None


def test_a_drill_with_its_picture_is_there_after_a_restart(
    page: DrillFormPage, library: Library, chooser: Any, png: Path, tmp_path: Path
):
    page._content._own = OwnFiles(tmp_path / "data", library)
    page.body.picture._own = page._content.own
    fill_in(page)
    chooser.path = str(png)
    page.body.picture.right.choose.click()
    page.bar.save.click()
    again = OwnFiles(tmp_path / "data", library)
    drill = again.load().library.exercise("frog-stretch")
    assert drill.pictures is not None
    assert drill.pictures.mirrored
    assert again.picture(drill.pictures.right or "") == png.read_bytes()
    assert again.load().messages == ()
