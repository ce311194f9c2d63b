"""A picture is told by its content, measured by its header, and refused where it could do harm."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter
from PySide6.QtSvg import QSvgRenderer

from hiptimer.storage.pictures import (
    MOST_BYTES,
    check_picture,
    photo_size,
    without_metadata,
)
from hiptimer.training.own_content import PictureRefusedError

MakePicture = Mapping[str, Callable[[int, int], bytes]]
HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def drawing(inside: str, attributes: str = 'viewBox="0 0 40 30"') -> bytes:
    return f"{HEAD} {attributes}>{inside}</svg>".encode()


def refusal(data: bytes) -> str:
    with pytest.raises(PictureRefusedError) as raised:
        check_picture(data)
    return raised.value.reason


def painted(extension: str, width: int, height: int) -> bytes:
    """A picture as a real program writes it."""
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor("#2563EB"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(extension.encode())).write(image)
    return bytes(buffer.data().data())


@pytest.mark.parametrize("extension", ["png", "jpg", "webp"])
@pytest.mark.parametrize("size", [(1, 1), (40, 30), (30, 41), (1999, 3)])
def test_pictures_of_a_real_program_are_measured_right(
    qapp: object, extension: str, size: tuple[int, int]
) -> None:
    data = painted(extension, *size)
    assert check_picture(data) == extension
    assert photo_size(data, extension) == size


@pytest.mark.parametrize("extension", ["png", "jpg", "webp"])
def test_a_picture_cut_off_is_measured_or_refused(qapp: object, extension: str) -> None:
    data = painted(extension, 40, 30)
    for length in range(len(data)):
        with contextlib.suppress(PictureRefusedError):
            assert check_picture(data[:length]) == extension
            assert photo_size(data[:length], extension) == (40, 30)
    assert refusal(data[:20])


@pytest.mark.parametrize("extension", ["png", "jpg"])
def test_sixty_thousand_pixels_a_side_are_too_many(
    make_picture: MakePicture, extension: str
) -> None:
    assert "60000 x 60000 pixels" in refusal(make_picture[extension](60_000, 60_000))
    assert "6000 x 5000" in refusal(make_picture[extension](6000, 5000))
    assert check_picture(make_picture[extension](5712, 4284)) == extension


def test_a_webp_picture_cannot_hide_its_size_in_a_part(make_picture: MakePicture) -> None:
    inner = make_picture["webp"](16_000, 16_000)[12:]
    canvas = b"\0\0\0\0" + (39).to_bytes(3, "little") + (29).to_bytes(3, "little")
    body = b"WEBPVP8X" + (10).to_bytes(4, "little") + canvas + inner + b"\0"
    data = b"RIFF" + len(body).to_bytes(4, "little") + body
    with pytest.raises(PictureRefusedError):
        without_metadata(data)


def test_a_picture_without_pixels_is_refused(make_picture: MakePicture) -> None:
    assert refusal(make_picture["png"](0, 5)) == "it is damaged"
    assert refusal(make_picture["jpg"](5, 0)) == "it is damaged"


def test_a_picture_of_too_many_bytes_is_refused(make_picture: MakePicture) -> None:
    assert "8 MB is the most" in refusal(make_picture["png"](1, 1) + bytes(MOST_BYTES))


@pytest.mark.parametrize("data", [b"", b"GIF89a\1\0\1\0", b"<html></html>", b"\xff\xd8", b"MZ\x90"])
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    assert refusal(data)


@given(
    st.binary(max_size=60),
    st.sampled_from([b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF", b"<svg"]),
)
def test_any_bytes_are_a_picture_or_refused(data: bytes, head: bytes) -> None:
    for each in (data, head + data, head + data[:4] + b"WEBP" + data):
        with contextlib.suppress(PictureRefusedError):
            check_picture(each)


DRAWN = """
<title>Hip</title><defs><linearGradient id="g">
<stop offset="0" stop-color="#12e999"/></linearGradient>
<linearGradient id="h" xlink:href="#g"/><clipPath id="c"><rect width="9" height="9"/></clipPath>
</defs><style>.a{fill:url(#g);stroke-dasharray:4 2}</style>
<g transform="translate(1,2) rotate(30)" style="opacity:.5;stroke-dasharray:none" class="a">
<path d="M0,0a1 1 0 01100-50z" fill="url('#g')" clip-path="url(#c)" stroke="rgb(1,2,3)"/>
<text x="3" font-family="Inter 1e99" data-name="http://x">Knie &amp; Hüfte</text></g>
"""


def test_an_ordinary_drawing_is_taken(qapp: object) -> None:
    data = drawing(DRAWN)
    assert check_picture(data) == "svg"
    assert QSvgRenderer(data).isValid()


def test_what_drawing_programs_note_for_themselves_is_taken() -> None:
    notes = 'xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:version="1.3"'
    rdf = (
        '<metadata><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<r:li r:resource="http://purl.org"/></r:RDF></metadata>'
    )
    declared = b'<?xml version="1.0" encoding="UTF-8"?>\n<!-- by hand -->'
    data = declared + drawing(
        rdf, f'{notes} width="210mm" height="297mm" viewBox="0 0 21000 29700"'
    )
    assert check_picture(data) == "svg"
    assert check_picture(b"\xef\xbb\xbf" + data) == "svg"


def test_a_drawing_tells_its_size_as_it_likes() -> None:
    assert check_picture(drawing("", 'width="50px" height="60"')) == "svg"
    assert check_picture(drawing("", 'width="100%"')) == "svg"


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        '<script xlink:href="http://evil.example/x.js"/>',
        '<g onload="alert(1)"/>',
        '<path d="M0 0" onclick="x"/>',
        '<image xlink:href="file:///etc/passwd"/>',
        '<image href="data:image/png;base64,AAAA"/>',
        '<use xlink:href="#a"/>',
        '<a href="#b"><path d="M0 0"/></a>',
        "<foreignObject><p>x</p></foreignObject>",
        '<animate attributeName="x"/>',
        '<set attributeName="href" to="x"/>',
        '<filter id="f"/>',
        '<pattern id="p"/>',
        '<h:script xmlns:h="http://www.w3.org/1999/xhtml">x</h:script>',
        '<x:g xmlns:x="http://evil.example http://www.w3.org/2000/svg"/>',
        '<linearGradient xlink:href="http://evil.example/#g"/>',
        '<linearGradient href="other.svg#g"/>',
        '<path fill="url(http://evil.example/x)"/>',
        '<path fill="url(  &quot;x.svg#a&quot;)"/>',
        '<path fill="URL(x.svg)"/>',
        '<path style="fill:u\\72l(x)"/>',
        '<path style="background:image-set(&quot;x&quot; 1x)"/>',
        '<path style="fill:java&#10;script:x"/>',
        "<style>@import 'x.css';</style>",
        "<style>a{fill:url(//evil.example)}</style>",
        "<style>a{width:expression" + " " * 50 + "(1)}</style>",
        "<style>@font-face{}</style>",
        '<path d="M0 0 L1e300 4"/>',
        '<path d="M0 0 L99999999999 4"/>',
        '<circle r="1e999"/>',
        '<text style="font-size:1e9px">x</text>',
        '<path stroke-dasharray="0.0001"/>',
        '<path style="stroke-dasharray: .00001, .00001"/>',
        '<g xml:base="http://evil.example"/>',
        '<g ev:event="x" xmlns:ev="http://www.w3.org/2001/xml-events"/>',
        "<?xml-stylesheet href='x.css'?>",
        "<g>" * 32 + "</g>" * 32,
        "<g/>" * 20_001,
        "<g>",
    ],
)
def test_a_drawing_that_could_do_anything_but_be_drawn_is_refused(inside: str) -> None:
    assert refusal(drawing(inside))


@pytest.mark.parametrize(
    "head",
    [
        '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">',
        '<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>',
        '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        "<?php x ?>",
    ],
)
def test_a_drawing_with_entities_is_refused_before_any_is_read(head: str) -> None:
    assert refusal(head.encode() + drawing("<title>&b;</title>"))


def test_a_drawing_must_be_one_from_its_first_element() -> None:
    assert refusal(b"<svg/>")
    assert refusal(b'<html xmlns="http://www.w3.org/1999/xhtml"><svg/></html>')
    assert "larger" not in refusal(drawing(" " * 1_000_001))
    assert refusal(drawing("").decode().encode("utf-16"))


@pytest.mark.parametrize(
    "value",
    ["a" * 900_000, "(" * 900_000, " " * 900_000, "a(" * 400_000, "1" * 900_000, "#" * 900_000],
)
def test_no_value_keeps_the_reader_busy(value: str) -> None:
    start = time.perf_counter()
    for inside in (f'<path d="{value}"/>', f"<style>{value}</style>", f'<g style="{value}"/>'):
        with contextlib.suppress(PictureRefusedError):
            check_picture(drawing(inside))
    with contextlib.suppress(PictureRefusedError):
        check_picture(drawing("", f'width="{value}" height="{value}" viewBox="{value}"'))
    assert time.perf_counter() - start < 5
