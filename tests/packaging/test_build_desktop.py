"""What the desktop reads of HipTimer: entry, file type, metainfo and icons, all of one name."""

import json
import plistlib
import re
import shutil
import subprocess
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage, QImageReader

from build_steps.freezing import version_of
from desktop.manual import PAGE, commands_of, manual
from desktop.tree import APP_ID, desktop_files, metainfo
from hiptimer.app import DESKTOP_ID
from hiptimer.cli.loading import ROUTINE_ENDING
from hiptimer.cli.parser import make_parser
from hiptimer.training.languages import Language
from pictures.make_icons import drawn

CHECKOUT = Path(__file__).resolve().parents[2]
PACKAGING = CHECKOUT / "packaging"
ENTRY = PACKAGING / "desktop" / f"{APP_ID}.desktop"
METAINFO = PACKAGING / "desktop" / f"{APP_ID}.metainfo.xml"
OTHERS = [language for language in Language if language is not Language.ENGLISH]
WRITTEN = {".py", ".md", ".xml", ".yml", ".iss", ".plist", ".spec", ".sh", ".desktop"}
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture
def entry():
    parser = ConfigParser(interpolation=None)
    parser.read(ENTRY, encoding="utf-8")
    return parser


@pytest.fixture
def file_type():
    return ET.parse(PACKAGING / "desktop" / f"{APP_ID}.mime.xml").find(f"{MIME}mime-type")


def test_the_entry_has_one_action_for_each_preset(entry):
    routines = json.loads((CHECKOUT / "assets" / "routines.json").read_text())["routines"]
    actions = entry["Desktop Entry"]["Actions"].rstrip(";").split(";")
    assert actions == [routine["id"] for routine in routines]
    for routine in routines:
        action = entry[f"Desktop Action {routine['id']}"]
        assert action["Name"] == routine["name"]
        assert action["Exec"] == f"hiptimer start {routine['id']}"


@pytest.mark.parametrize("language", OTHERS)
def test_the_entry_calls_the_presets_as_the_window_does(entry, language):
    content = json.loads((CHECKOUT / "assets" / "content" / f"{language}.json").read_text())
    for routine in json.loads((CHECKOUT / "assets" / "routines.json").read_text())["routines"]:
        action = entry[f"Desktop Action {routine['id']}"]
        assert action[f"Name[{language}]"] == content[routine["name"]]
    for key in ("GenericName", "Comment", "Keywords"):
        assert entry["Desktop Entry"][f"{key}[{language}]"]


@pytest.mark.parametrize("language", OTHERS)
def test_the_metainfo_and_the_file_type_are_in_every_language(file_type, language):
    metainfo = ET.parse(METAINFO)
    for path in ("summary", "description/p", "description/ul/li"):
        texts = metainfo.findall(path)
        english = [each for each in texts if LANG not in each.attrib]
        translated = [each for each in texts if each.get(LANG) == language]
        assert len(translated) == len(english) > 0, path
    assert [each for each in file_type.iterfind(f"{MIME}comment") if each.get(LANG) == language]


def test_the_metainfo_names_addresses_where_the_source_has_one():
    source = "https://somewhere.example/hiptimer"
    told = ET.fromstring(metainfo(METAINFO, "1.2.3", {"HIPTIMER_SOURCE": f"{source}/"}))
    addresses = [each.text or "" for each in told.iterfind("screenshots/screenshot/image")]
    assert addresses
    for address in addresses:
        name = address.removeprefix(f"{source}/raw/v1.2.3/packaging/pictures/")
        assert (PACKAGING / "pictures" / name).is_file(), name
    urls = {each.get("type"): each.text for each in told.iterfind("url")}
    assert urls["homepage"] == source
    assert urls["bugtracker"] == f"{source}/issues"


def test_without_an_address_the_metainfo_makes_none_up():
    text = metainfo(METAINFO, "1.2.3", {})
    assert "http" not in text


def test_appstream_finds_nothing_wrong_at_its_strictest(tmp_path):
    if not shutil.which("appstreamcli"):
        pytest.skip("no appstreamcli here")
    path = tmp_path / METAINFO.name
    source = {"HIPTIMER_SOURCE": "https://somewhere.example/hiptimer"}
    path.write_text(metainfo(METAINFO, "1.2.3", source), encoding="utf-8")
    version = subprocess.check_output(["appstreamcli", "--version"], text=True)
    # Before 1.0 it does not know <developer>, which 1.0 demands.
    is_old = "version: 0." in version
    excused = ["--override=unknown-tag=pedantic"] if is_old else []
    command = ["appstreamcli", "validate", "--no-net", "--strict", *excused, str(path)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    found = re.findall(r"unknown-tag (\S+)", done.stdout)
    assert set(found) <= ({"developer"} if is_old else set())


def test_the_manual_page_is_not_older_than_the_command_line():
    assert PAGE.read_text(encoding="utf-8") == manual(), "run packaging/desktop/manual.py"


def test_the_manual_page_names_every_command_and_option():
    text = PAGE.read_text(encoding="utf-8").replace("\\-", "-")
    parser = make_parser()
    for name, command in commands_of(parser).items():
        assert f"\n.SS {name}\n" in text
        section = text.partition(f"\n.SS {name}\n")[2].partition("\n.S")[0]
        for option in re.findall(r"--[\w-]+", command.format_usage()):
            assert option in section or option in text.partition(".SH COMMANDS")[0], option


def test_man_finds_nothing_wrong_with_the_manual_page():
    if not shutil.which("man") or not shutil.which("groff"):
        pytest.skip("no man with groff here")
    command = ["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", str(PAGE)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_double_click_on_a_routine_opens_it(entry, file_type):
    assert file_type.find(f"{MIME}glob").get("pattern") == f"*{ROUTINE_ENDING}"
    assert entry["Desktop Entry"]["MimeType"] == f"{file_type.get('type')};"
    assert entry["Desktop Entry"]["Exec"].endswith(" %f")


def test_entry_icon_and_metainfo_share_one_name(entry, file_type):
    metainfo = ET.parse(METAINFO)
    assert metainfo.findtext("id") == APP_ID
    assert metainfo.findtext("launchable") == f"{APP_ID}.desktop"
    assert metainfo.findtext("provides/mediatype") == file_type.get("type")
    assert entry["Desktop Entry"]["Icon"] == APP_ID
    assert file_type.find(f"{MIME}icon").get("name") == APP_ID
    assert f"icons/hicolor/48x48/apps/{APP_ID}.png" in desktop_files(CHECKOUT).values()


def test_the_version_stands_in_one_place_and_where_a_release_is_told_of():
    version = version_of(CHECKOUT)
    (release, *_) = ET.parse(METAINFO).iterfind("releases/release")
    assert release.get("version") == version
    changes = (PACKAGING / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.findall(r"^## ([\d.]+)", changes, re.MULTILINE)[0] == version
    told = {"hiptimer/__init__.py", "packaging/CHANGELOG.md"}
    told.add(METAINFO.relative_to(CHECKOUT).as_posix())
    # Its source's name.
    told.add(f"packaging/flatpak/{APP_ID}.yml")
    named = re.compile(rf"(?<![\w.]){re.escape(version)}(?![\w.]*\d)")
    texts = [CHECKOUT / "pyproject.toml", CHECKOUT / "README.md"]
    for folder in ("hiptimer", "packaging"):
        texts += [each for each in (CHECKOUT / folder).rglob("*") if each.suffix in WRITTEN]
    found = {
        each.relative_to(CHECKOUT).as_posix()
        for each in texts
        if named.search(each.read_text(encoding="utf-8"))
    }
    assert found <= told


def test_macos_and_windows_know_the_file_type_too(file_type):
    described = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    assert described["CFBundleIdentifier"] == APP_ID
    (declared,) = described["UTExportedTypeDeclarations"]
    tags = declared["UTTypeTagSpecification"]
    assert tags["public.filename-extension"] == [ROUTINE_ENDING.removeprefix(".")]
    assert tags["public.mime-type"] == file_type.get("type")
    installer = (PACKAGING / "windows" / "hiptimer.iss").read_text()
    assert f'Software\\Classes\\{ROUTINE_ENDING}"' in installer


def test_the_installers_icons_and_the_program_stand_under_one_name_in_the_taskbar():
    installer = (PACKAGING / "windows" / "hiptimer.iss").read_text()
    assert set(re.findall(r'AppUserModelID: "(.*?)"', installer)) == {DESKTOP_ID} == {APP_ID}


def test_every_icon_is_there_in_the_size_of_its_folder():
    for source, place in desktop_files(CHECKOUT).items():
        size = re.search(r"/(\d+)x\1/", place)
        if size:
            image = QImage(str(source))
            assert (image.width(), image.height()) == (int(size[1]), int(size[1])), source
            assert image.hasAlphaChannel()
            assert image.pixelColor(0, 0).alpha() < 255, "its corners are round"
        assert source.is_file()


@pytest.mark.parametrize("size", [16, 48, 256])
def test_the_icons_are_made_from_the_drawing_as_it_is_now(qapp, size):
    kept = QImage(str(CHECKOUT / "assets" / "icons" / f"hiptimer-{size}.png"))
    now = QImage.fromData(drawn(size))
    places = [(x, y) for x in range(size) for y in range(size)]
    # Another Qt may smooth an edge a little differently.
    unlike = [
        at for at in places if abs(kept.pixelColor(*at).red() - now.pixelColor(*at).red()) > 40
    ]
    assert len(unlike) < len(places) / 100


@pytest.mark.parametrize("name", ["windows/hiptimer.ico", "macos/hiptimer.icns"])
def test_the_other_systems_icons_can_be_read(name):
    assert QImageReader(str(PACKAGING / name)).read().width() >= 16


def test_the_desktops_own_tool_finds_nothing_wrong():
    tool = "desktop-file-validate"
    if not shutil.which(tool):
        pytest.skip(f"no {tool} here")
    done = subprocess.run([tool, ENTRY], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
