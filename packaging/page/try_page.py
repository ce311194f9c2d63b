"""Tries an exported page in a real browser: when each step is shown, the buttons, the requests.

    hiptimer export ROUTINE --page FILE.html
    hiptimer plan ROUTINE --json > PLAN.json
    PYTHON packaging/page/try_page.py FILE.html PLAN.json [--pictures FOLDER]

PYTHON is one with `playwright` (`python -m venv` somewhere, `pip install playwright`); nothing else
of HipTimer is needed. `--chromium` names the browser, /usr/bin/chromium where it is not given; the
pages are opened without network. With `--pictures` every size is looked at, light and dark.

A step counts as shown when the frame after the change begins, and is compared with the second of
the sound that is heard then, which the plan gives. It fails at the first that is 50 ms off, at any
request, console error or violation of the page's policy.
"""

import argparse
import contextlib
import json
import sys
from collections.abc import Generator
from importlib import import_module
from pathlib import Path
from typing import Any

MOMENTS, LATE = 20, 0.05
DELAY = 0.05
"""Seconds by which an MP3 file is heard later than it says; see `assets/page/clock.js`."""
RUN_UP = 0.8
"""Seconds of a step that are played before the next one is waited for."""
SIZES = {
    "phone": (390, 844),
    "phone-in-browser": (390, 664),
    "phone-wide": (844, 390),
    "laptop": (1280, 800),
}
WATCH = """
window.shown = []; window.violations = [];
addEventListener("securitypolicyviolation", (event) => violations.push(event.violatedDirective));
const note = () => {
  const heard = document.querySelector("audio").currentTime - %DELAY%;
  shown.push([Number(document.documentElement.dataset.step), heard]);
};
const watch = new MutationObserver(() => requestAnimationFrame(note));
const watched = { attributeFilter: ["data-step"] };
addEventListener("DOMContentLoaded", () => watch.observe(document.documentElement, watched));
"""


def main() -> str | None:
    """Try the page; return what is wrong with it, if anything is."""
    parser = argparse.ArgumentParser()
    parser.add_argument("file", type=Path)
    parser.add_argument("plan", type=Path)
    parser.add_argument("--pictures", type=Path)
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    options = parser.parse_args()
    plan = json.loads(options.plan.read_text())
    faults: list[str] = []
    # Only who tries a page has it.
    with import_module("playwright.sync_api").sync_playwright() as playwright:
        with opened(playwright, options, faults) as page:
            faults += timing(page, plan)
            faults += buttons(page, plan)
            faults += ending(page, plan)
        if options.pictures:
            take_pictures(playwright, options, plan, faults)
    return "\n".join(faults) or None


@contextlib.contextmanager
def opened(
    playwright: Any,
    options: argparse.Namespace,
    faults: list[str],
    size: tuple[int, int] = SIZES["phone"],
    *more: str,
    **look: Any,
) -> Generator[Any]:
    """The page, ready to be started; what it asks for or complains of becomes a fault."""
    browser = playwright.chromium.launch(executable_path=options.chromium, args=[*more])
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]}, offline=True, has_touch=True, **look
    )
    page = context.new_page()

    def on_request(request: Any) -> None:
        faults.extend(asked_for(request.url, options.file))

    def on_said(said: Any) -> None:
        faults.append(f"console: {said.text}")

    def on_error(error: object) -> None:
        faults.append(f"error: {error}")

    for event, note in {"request": on_request, "console": on_said, "pageerror": on_error}.items():
        page.on(event, note)
    page.add_init_script(WATCH.replace("%DELAY%", str(DELAY)))
    page.goto(options.file.resolve().as_uri())
    page.wait_for_selector("html[data-phase=ready]")
    yield page
    faults.extend(f"policy: {each}" for each in page.evaluate("violations"))
    browser.close()


def asked_for(url: str, file: Path) -> list[str]:
    """A fault for what is not in the file itself."""
    own = url == file.resolve().as_uri() or url.startswith(("data:", "blob:"))
    return [] if own else [f"request: {url}"]


def timing(page: Any, plan: dict[str, Any]) -> list[str]:
    """Play over the beginning of as many steps as there are moments, spread over the plan."""
    starts = [step["starts_at"] for step in plan["steps"]]
    wanted = sorted({round(1 + at * (len(starts) - 2) / (MOMENTS - 1)) for at in range(MOMENTS)})
    page.click("#start")
    late: list[float] = []
    for index in wanted:
        go_to(page, starts[index] - RUN_UP)
        page.wait_for_selector(f"html[data-step='{index}']", timeout=20_000)
        page.wait_for_timeout(100)  # for the frame
        at = page.evaluate(f"shown.find(([step]) => step === {index})[1]")
        late.append(at - starts[index])
    worst = max(late, key=abs)
    print(
        f"{len(late)} steps shown {min(late) * 1000:.0f} to {max(late) * 1000:.0f} ms from the plan"
    )
    return [f"a step was shown {worst * 1000:.0f} ms from its time"] if abs(worst) > LATE else []


def go_to(page: Any, seconds: float) -> None:
    """Let the sound stand at that second of the plan; the page follows it."""
    page.evaluate("(at) => { document.querySelector('audio').currentTime = at; }", seconds + DELAY)


def buttons(page: Any, plan: dict[str, Any]) -> list[str]:
    """Pause, go on, skip, back, the keys and the timeline."""
    page.click("#timeline button:first-child")
    faults = expect(page, "the timeline goes to the first drill", "0", 0.0)
    page.click("#skip")
    faults += expect(page, "skip", "1", plan["steps"][1]["starts_at"])
    page.click("#back")
    faults += expect(page, "back at once", "0", 0.0)
    page.keyboard.press("ArrowRight")
    page.wait_for_timeout(3300)
    page.keyboard.press("ArrowLeft")
    faults += expect(page, "back after three seconds", "1", plan["steps"][1]["starts_at"])
    page.click("#pause")
    before = page.evaluate("document.querySelector('audio').currentTime")
    page.wait_for_timeout(700)
    after = page.evaluate("document.querySelector('audio').currentTime")
    if after != before or page.evaluate("document.documentElement.dataset.phase") != "paused":
        faults.append("pause did not pause")
    page.click("#skip")
    if page.evaluate("document.documentElement.dataset.phase") != "paused":
        faults.append("a skip in a pause went on")
    page.keyboard.press("Space")
    page.wait_for_timeout(400)
    if page.evaluate("document.documentElement.dataset.phase") != "running":
        faults.append("Space did not go on")
    page.keyboard.press("m")
    if not page.evaluate("document.querySelector('audio').muted"):
        faults.append("M did not mute")
    return faults


def expect(page: Any, what: str, step: str, seconds: float) -> list[str]:
    """The faults of a page that is to stand at the begin of `step`."""
    at, now = page.evaluate(
        "[document.querySelector('audio').currentTime, document.documentElement.dataset.step]"
    )
    right = now == step and 0 <= at - DELAY - seconds < 0.5
    return [] if right else [f"{what}: step {now} at {at:.2f} s, not {step} at {seconds:.2f} s"]


def ending(page: Any, plan: dict[str, Any]) -> list[str]:
    """It comes to its end, with words."""
    go_to(page, plan["seconds"] - 1)
    page.wait_for_selector("#end:not([hidden])", timeout=5000)
    words = page.inner_text("#endTitle")
    print("at the end:", words)
    return [] if words else ["no word at the end"]


def take_pictures(
    playwright: Any, options: argparse.Namespace, plan: dict[str, Any], faults: list[str]
) -> None:
    """The start, a hold, reps, a switch and a pause, in every size and look."""
    options.pictures.mkdir(parents=True, exist_ok=True)
    for name, size in SIZES.items():
        for look in ("light", "dark"):
            with opened(playwright, options, faults, size, color_scheme=look) as page:
                photograph(page, plan, options.pictures / f"{options.file.stem}-{name}-{look}")
    large = ("--blink-settings=defaultFontSize=32,defaultFixedFontSize=26",)
    with opened(playwright, options, faults, SIZES["phone"], *large) as page:
        photograph(page, plan, options.pictures / f"{options.file.stem}-200")


def photograph(page: Any, plan: dict[str, Any], path: Path) -> None:
    """Take the pictures, each named by what is seen."""

    def take(what: str, **more: Any) -> None:
        page.screenshot(path=f"{path}-{what}.png", **more)
        wide, high = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
        if wide > high:
            print(f"{path.name}-{what} is {wide} wide in {high}")

    take("start")
    page.click("#start")
    seen: set[str] = set()
    for step in plan["steps"]:
        if step["kind"] not in seen:
            seen.add(step["kind"])
            go_to(page, step["starts_at"] + step["seconds"] * 0.55)
            page.wait_for_timeout(500)
            take(step["kind"])
    page.click("#pause")
    take("pause", full_page=True)


if __name__ == "__main__":
    sys.exit(main())
