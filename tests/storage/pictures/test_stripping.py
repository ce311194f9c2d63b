"""Places, dates and names go out of pictures; what is seen of them stays."""

from __future__ import annotations

import contextlib
import time
import xml.etree.ElementTree as ET
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageReader, QImageWriter

from hiptimer.storage.own.own_files import OwnFiles
from hiptimer.storage.pictures import LONGEST_SIDE, check_picture, without_metadata
from hiptimer.storage.sharing import shared_files
from hiptimer.storage.sharing.shared_files import read_shared, shared_bytes
from hiptimer.training.exercises import Exercise, Pictures
from hiptimer.training.own_content import PictureRefusedError
from hiptimer.training.routines import Routine

MakePicture = Mapping[str, Callable[[int, int], bytes]]
PLACE = b"52.5163 N, 13.3777 E, Kim's phone"
EXIF = b"Exif\0\0"


def turned(orientation: int) -> bytes:
    """A camera's notes: which way up it is, and where that was."""
    tags = b"\x01\x12\0\3\0\0\0\1\0" + bytes((orientation, 0, 0))
    tags += b"\x88\x25\0\4\0\0\0\1\0\0\0\x26"
    return b"MM\0*\0\0\0\x08\0\2" + tags + bytes(4) + PLACE


NOTES = turned(6)
HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"'
    ' xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"'
)


def segment(marker: int, content: bytes) -> bytes:
    return bytes((0xFF, marker)) + (len(content) + 2).to_bytes(2) + content


def chunk(kind: bytes, content: bytes) -> bytes:
    return len(content).to_bytes(4) + kind + content + zlib.crc32(kind + content).to_bytes(4)


def part(kind: bytes, content: bytes) -> bytes:
    return kind + len(content).to_bytes(4, "little") + content + bytes(len(content) % 2)


def written(image: QImage, extension: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(extension.encode())).write(image)
    return bytes(buffer.data().data())


def painted(extension: str) -> bytes:
    """A picture as a real program writes it, in two colours."""
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("#2563EB"))
    for x in range(20):
        for y in range(10):
            image.setPixelColor(x, y, QColor(10 * x, 20 * y, 9))
    return written(image, extension)


def seen(data: bytes) -> QImage:
    """The picture as it is shown."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    image = reader.read()
    assert not image.isNull()
    return image


def noted_jpeg(plain: bytes) -> bytes:
    notes = (
        segment(0xE1, EXIF + NOTES),
        segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x>" + PLACE + b"</x>"),
        segment(0xED, b"Photoshop 3.0\0" + PLACE),
        segment(0xE2, b"MPF\0" + PLACE),
        segment(0xEB, PLACE),
        segment(0xFE, PLACE),
    )
    return plain[:20] + b"".join(notes) + plain[20:] + b"\xff\xd8\xff\xe1 a film" + PLACE


def noted_png(plain: bytes) -> bytes:
    notes = (
        chunk(b"eXIf", NOTES),
        chunk(b"tEXt", b"Place\0" + PLACE),
        chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + PLACE),
        chunk(b"zTXt", b"Place\0\0" + zlib.compress(PLACE)),
        chunk(b"tIME", b"\x07\xea\x0b\x16\x0e\x14\x00"),
        chunk(b"caBX", PLACE),
    )
    return plain[:33] + b"".join(notes) + plain[33:] + PLACE


def noted_webp(plain: bytes) -> bytes:
    canvas = b"\x2c\0\0\0" + (39).to_bytes(3, "little") + (29).to_bytes(3, "little")
    pixels = plain[12:]
    body = b"WEBP" + part(b"VP8X", canvas) + part(b"ICCP", b"colours") + pixels
    body += part(b"EXIF", NOTES) + part(b"XMP ", PLACE) + part(b"MINE", PLACE)
    return b"RIFF" + len(body).to_bytes(4, "little") + body + PLACE


NOTED = {"jpg": noted_jpeg, "png": noted_png, "webp": noted_webp}


def unlike(one: bytes, other: bytes) -> float:
    """How far apart the colours of two pictures of one size are on the whole, 0 to 255."""
    images = [seen(each).convertToFormat(QImage.Format.Format_RGB32) for each in (one, other)]
    assert images[0].size() == images[1].size()
    pairs = zip(*(bytes(each.constBits()) for each in images), strict=True)
    return sum(abs(a - b) for a, b in pairs) / (images[0].width() * images[0].height() * 3)


@pytest.mark.parametrize("extension", [*NOTED])
def test_the_place_goes_and_the_picture_stays_as_it_is_shown(qapp: object, extension: str) -> None:
    noted = NOTED[extension](painted(extension))
    assert PLACE in noted
    bare = without_metadata(noted)
    assert b"Kim" not in bare
    assert b"52.5" not in bare
    assert b"Exif" not in bare
    assert unlike(bare, noted) < (0.01 if extension == "png" else 4)
    assert check_picture(bare) == check_picture(noted) == extension
    assert len(bare) < len(painted(extension)) * 2


@pytest.mark.parametrize("extension", [*NOTED])
def test_what_was_taken_in_once_keeps_every_byte(qapp: object, extension: str) -> None:
    bare = without_metadata(NOTED[extension](painted(extension)))
    assert without_metadata(bare) == bare


@pytest.mark.parametrize("extension", ["jpg", "webp"])
def test_what_has_no_notes_keeps_every_byte(qapp: object, extension: str) -> None:
    plain = painted(extension)
    assert without_metadata(plain) == plain


@pytest.mark.parametrize("orientation", range(2, 9))
def test_a_photo_is_turned_upright(qapp: object, orientation: int) -> None:
    plain = painted("jpg")
    photo = plain[:20] + segment(0xE1, EXIF + turned(orientation)) + plain[20:]
    bare = without_metadata(photo)
    size = (30, 40) if orientation > 4 else (40, 30)
    assert (seen(bare).width(), seen(bare).height()) == size
    assert unlike(bare, photo) < 4
    assert EXIF not in bare


def test_notes_that_make_no_sense_turn_nothing(qapp: object) -> None:
    plain = painted("jpg")
    bare = without_metadata(plain[:20] + segment(0xE1, EXIF + b"MM\0*\xff\xff") + plain[20:])
    assert unlike(bare, plain) < 4


@pytest.mark.parametrize("where", [2, 20, -2])
@pytest.mark.parametrize("marker", [0xE0, 0xE1, 0xE2, 0xED, 0xFE])
def test_a_note_is_found_wherever_it_stands_in_a_photo(
    qapp: object, where: int, marker: int
) -> None:
    plain = painted("jpg")
    bare = without_metadata(plain[:where] + segment(marker, PLACE) + plain[where:])
    assert b"Kim" not in bare
    assert unlike(bare, plain) < 4
    assert b"Kim" not in without_metadata(plain + PLACE)


def test_a_photo_is_made_no_larger_than_it_is_ever_shown(qapp: object) -> None:
    image = QImage(2000, 500, QImage.Format.Format_RGB32)
    image.fill(QColor("#2563EB"))
    for extension in NOTED:
        shown = seen(without_metadata(written(image, extension)))
        assert (shown.width(), shown.height()) == (LONGEST_SIDE, LONGEST_SIDE // 4)


def test_what_shows_through_is_white_paper(qapp: object) -> None:
    image = QImage(40, 30, QImage.Format.Format_ARGB32)
    image.fill(QColor("transparent"))
    for extension in ("png", "webp"):
        shown = seen(without_metadata(written(image, extension)))
        assert shown.pixelColor(9, 9) == QColor("white")


def test_a_drawing_keeps_all_that_is_drawn() -> None:
    noted = f"""\ufeff<?xml version="1.0"?><!-- by Kim -->
{HEAD} inkscape:export-filename = '/home/kim/>a.png' width="4" inkscape:version="1">
<metadata><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#">Kim<r:li/></r:RDF></metadata>
<metadata/><title>Hüfte</title><inkscape:view><g/></inkscape:view><inkscape:grid a="&gt;/>"/>
<g inkscape:label="by Kim" data-name="inkscape:label='x'"
   fill='red'><!-- > --><path d="M0 0"  inkscape:label="Kim"/></g>
<style><![CDATA[.a{{fill:red}}]]><!-- Kim --></style></svg><!-- Kim -->"""
    kept = f"""{HEAD} width="4"><title>Hüfte</title>
<g data-name="inkscape:label='x'" fill='red'><path d="M0 0"/></g>
<style>.a{{fill:red}}</style></svg>"""
    bare = without_metadata(noted.encode())
    same = (ET.canonicalize(each, strip_text=True) for each in (bare, kept))
    assert len({*same}) == 1
    assert without_metadata(bare) == bare


def test_a_drawing_without_notes_keeps_every_byte(svg: bytes) -> None:
    assert without_metadata(svg) == svg


@pytest.mark.parametrize(
    "inside",
    [
        '<g inkscape:a="1"' + " " * 900_000 + "/>",
        "<!--" + " x" * 400_000 + "-->",
        "<g inkscape:a='" + '"' * 900_000 + "'/>",
        "<g " + " ".join(f'inkscape:a{n}=""' for n in range(20_000)) + "/>",
        "<!---->" * 100_000,
    ],
    ids=["spaces", "comment", "quotes", "attributes", "comments"],
)
def test_no_drawing_keeps_it_busy(inside: str) -> None:
    bare = without_metadata(f"{HEAD}>{inside}</svg>".encode())
    assert len(bare) < len(inside) / 2 or b" />" in bare.replace(b"  ", b" ")
    assert b"inkscape:a" not in bare


def test_no_photo_keeps_it_busy() -> None:
    photo = painted("jpg")[:-2]
    start = time.perf_counter()
    for soup in (b"\xff" * 4_000_000 + b"\0", b"\xff\xe1" * 4, b"\xff\xc4\0\2" * 500_000):
        with contextlib.suppress(PictureRefusedError):
            assert without_metadata(photo + soup).startswith(b"\xff\xd8")
    assert time.perf_counter() - start < 5


MARKERS = st.sampled_from([0xC0, 0xC2, 0xC4, 0xDA, 0xDB, 0xE0, 0xE1, 0xE2, 0xED, 0xEE, 0xFE, 0xD0])
CONTENTS = st.one_of(
    st.binary(max_size=30),
    st.sampled_from([EXIF + NOTES, b"JFIF\0" + bytes(9), b"Adobe" + bytes(7), b"ICC_PROFILE\0\1"]),
)
SEGMENTS = st.one_of(st.builds(segment, MARKERS, CONTENTS), st.binary(max_size=12))
KINDS = st.sampled_from(
    [b"IHDR", b"IDAT", b"IEND", b"eXIf", b"tEXt", b"tIME", b"\xff\0aa", b"iCCP"]
)
CHUNKS = st.one_of(st.builds(chunk, KINDS, CONTENTS), st.binary(max_size=12))
WEBP_KINDS = st.sampled_from([b"VP8X", b"VP8L", b"ANMF", b"ICCP", b"EXIF", b"XMP ", b"ANIM"])
PARTS = st.one_of(st.builds(part, WEBP_KINDS, CONTENTS), st.binary(max_size=12))
JPEGS = st.lists(SEGMENTS, max_size=6).map(b"".join)
PNGS = st.lists(CHUNKS, max_size=6).map(b"".join)
WEBPS = st.lists(PARTS, max_size=6).map(b"".join)


def same_picture(noted: bytes) -> None:
    """It is refused, or is the same picture without its notes; a second time changes nothing."""
    with contextlib.suppress(PictureRefusedError):
        kind = check_picture(noted)
        bare = without_metadata(noted)
        assert check_picture(bare) == kind
        assert without_metadata(bare) == bare


@given(JPEGS, JPEGS)
def test_any_segments_are_a_photo_or_refused(before: bytes, after: bytes) -> None:
    frame = segment(0xC0, b"\x08\0\3\0\4\x01\x01\x11\x00")
    scan = segment(0xDA, b"\1\1\0\0\x3f\0")
    same_picture(b"\xff\xd8" + before + frame + scan + b"\x12\xff\0\x34" + after)
    same_picture(b"\xff\xd8" + before)


@given(PNGS, PNGS)
def test_any_chunks_are_a_png_or_refused(before: bytes, after: bytes) -> None:
    head = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", b"\0\0\0\4\0\0\0\3\x08\0\0\0\0")
    same_picture(head + before + chunk(b"IDAT", b"x") + after + chunk(b"IEND", b""))
    same_picture(head + before)


@given(WEBPS, st.integers(-3, 3))
def test_any_parts_are_a_webp_or_refused(parts: bytes, wrong: int) -> None:
    body = b"WEBP" + parts
    same_picture(b"RIFF" + max(0, len(body) + wrong).to_bytes(4, "little") + body)


def test_neither_the_own_folder_nor_a_shared_file_tells_the_place(
    qapp: object, own: OwnFiles, frog: Exercise, evening: Routine, data_folder: Path
) -> None:
    photo = noted_jpeg(painted("jpg"))
    drill = own.save_exercise(frog, {None: photo})
    items = tuple(each for each in evening.items if each.exercise != "hip-circle")
    routine = own.save_routine(replace(evening, items=items))
    kept = [each.read_bytes() for each in data_folder.rglob("*.jpg")]
    assert kept == [without_metadata(photo)]
    name = drill.pictures.right if drill.pictures else None
    (data_folder / "own" / "pictures" / (name or "")).write_bytes(photo)
    assert own.picture(name or "") == photo
    data = shared_bytes(routine, own.load().library, own.picture)
    assert b"Kim" not in data
    assert read_shared(data).pictures == {name: without_metadata(photo)}


def test_a_place_that_somebody_else_shares_is_not_kept(
    qapp: object, own: OwnFiles, frog: Exercise, evening: Routine, data_folder: Path
) -> None:
    photo = noted_png(painted("png"))
    frog = replace(frog, pictures=Pictures(right="frog-right-0123456789ab.png"))
    library = own.load().library
    library = replace(
        library,
        exercises={**library.exercises, "frog": frog},
        own_exercises=frozenset({"frog"}),
    )
    items = tuple(each for each in evening.items if each.exercise != "hip-circle")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(shared_files, "without_metadata", lambda data: data)
        data = shared_bytes(replace(evening, items=items), library, lambda _: photo)
    assert PLACE in data
    own.add(read_shared(data))
    assert [each.read_bytes() for each in data_folder.rglob("*.png")] == [without_metadata(photo)]
