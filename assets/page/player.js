/* The page: shows where the session stands, hears its buttons and keys. */
"use strict";

(() => {
  const find = (id) => document.getElementById(id);
  const { steps, texts, pictures, places, drillNames } = JSON.parse(find("data").textContent);
  const root = document.documentElement;
  const stillness = matchMedia("(prefers-reduced-motion: reduce)");
  const darkness = matchMedia("(prefers-color-scheme: dark)");
  const contrast = matchMedia("(prefers-contrast: more)");
  const LOOK_MS = 200; // how often a page that is not drawn looks where the session stands
  const SHARPEST = 2; // pixels of the canvas to one of the page; more costs time and is not seen
  const STILL_FRAMES = 2;
  const STILL_MS = 60; // around the change of a step, in which the figure stands still
  const LONG = [100, 170]; // letters of a cue from which it is written smaller

  let state = null;
  let clock = HipClock.silent();
  let audio = null;
  let figure = null;
  let shown = { index: -1, phase: "" };
  const stayAwake = HipClock.wakefulness();
  const drills = HipSession.drills(steps);
  const dial = HipDial(find("arcs"));

  /* ---- what is there to see ---- */

  const kept = new Map();
  function say(id, words) {
    if (kept.get(id) === words) return;
    kept.set(id, words);
    find(id).textContent = words;
    find(id).hidden = !words;
  }

  function announce(words) {
    find("live").textContent = words;
  }

  function show(part) {
    for (const id of ["ready", "session", "end"]) find(id).hidden = id !== part;
  }

  function render() {
    if (!state || state.phase === "finished") return;
    const view = HipSession.view(steps, state);
    const { step } = view;
    if (shown.index !== state.index || shown.phase !== state.phase) renderStep(view);
    const left = HipSession.whole(view.left);
    say("digits", view.digits);
    say("caption", captionOf(step, left));
    const cue = { paused: texts.tapToGoOn, waiting: texts.tapWhenDone }[state.phase] ?? view.cue;
    say("cue", cue);
    find("panel").dataset.size = LONG.filter((letters) => cue.length > letters).length;
    say("left", texts.left.replace("{time}", HipSession.asClock(HipSession.whole(view.sessionLeft))));
    const turn = Math.min(view.turn, step.sides.length - 1);
    say("badge", step.badges[turn]);
    say("muscles", step.muscles[turn]);
    root.dataset.side = step.sides[turn] ?? "both";
    const ring = find("ring");
    ring.setAttribute("aria-valuenow", Math.round(view.share * 100));
    ring.setAttribute("aria-valuetext", `${view.digits} ${kept.get("caption")}`);
    dial.show(view);
    renderMarks();
    isStale = true;
  }

  function captionOf(step, left) {
    if (state.phase === "paused") return texts.paused;
    if (step.caption) return step.caption;
    return left >= 100 ? texts.toGo : left === 1 ? texts.second : texts.seconds;
  }

  /* What stays as it is for as long as a step lasts. */
  function renderStep(view) {
    const { step } = view;
    const isNew = shown.index !== state.index;
    shown = { index: state.index, phase: state.phase, frames: 0 };
    Object.assign(root.dataset, { step: state.index, phase: state.phase, kind: step.kind });
    const [icon, words] = {
      paused: ["play", texts.goOn],
      waiting: ["check", texts.doneButton],
    }[state.phase] ?? ["pause", texts.pause];
    find("pause").dataset.icon = icon;
    say("pauseWords", words);
    stayAwake(state.phase !== "paused");
    if (!isNew) return;
    say("title", step.title);
    say("breathing", step.breathing);
    say("place", step.place);
    say("nextTitle", step.next[0].replace(/(\d) /g, "$1\u00a0"));
    say("nextName", step.next[1]);
    renderPicture(step);
    dial.begin(view);
    announce(step.announced);
    if (navigator.mediaSession && window.MediaMetadata) {
      navigator.mediaSession.metadata = new MediaMetadata({ title: step.title, artist: document.title });
    }
  }

  /* A person's own picture, or the sentences, of a drill that has no figure. */
  function renderPicture(step) {
    const [picture, flipped] = places[state.index];
    const drawn = figure !== null && hasFigure(step);
    find("picture").hidden = picture < 0;
    if (picture >= 0) find("picture").src = pictures[picture];
    find("picture").classList.toggle("flipped", flipped);
    find("figure").hidden = picture >= 0 || !drawn;
    find("told").hidden = picture >= 0 || drawn;
    const [heading, ...sentences] = step.told;
    find("told").replaceChildren(...[heading, ...sentences].map((words, at) => made(at ? "p" : "h3", words)));
  }

  const hasFigure = (step) => step.drawn;

  function made(name, words = "", className = "") {
    const element = document.createElement(name);
    element.textContent = words;
    if (className) element.className = className;
    return element;
  }

  /* ---- the timeline ---- */

  const fills = [];
  function makeTimeline() {
    drills.forEach((drill, number) => {
      const button = made("button", "", "drill");
      button.type = "button";
      button.style.flexGrow = drill.seconds;
      const marks = made("span", "", "marks");
      button.append(made("span", drillNames[number], "name"), marks);
      for (const mark of drill.marks) {
        const box = made("span", "", "mark");
        box.style.flexGrow = mark.seconds;
        const parts = mark.sides.map((side) => {
          const part = made("span");
          part.dataset.side = side ?? "both";
          box.append(part);
          return part;
        });
        marks.append(box);
        fills.push({ mark, parts });
      }
      button.addEventListener("click", () => command(HipSession.wentTo(steps, state, drill.first)));
      find("timeline").append(button);
    });
  }

  function renderMarks() {
    for (const fill of fills) {
      const share = HipSession.reached(steps, state, fill.mark).toFixed(3);
      if (fill.share === share) continue;
      fill.share = share;
      fill.parts.forEach((part, at) => {
        const mine = Math.min(Math.max(share * fill.parts.length - at, 0), 1);
        part.style.transform = `scaleX(${mine})`;
      });
    }
    const now = drills.findLastIndex((drill) => drill.first <= state.index);
    if (now === shown.drill) return;
    shown.drill = now;
    [...find("timeline").children].forEach((button, at) => {
      const isDone = drills[at].marks.every((mark) => state.done[mark.index] >= 1);
      const word = at === now ? texts.now : isDone ? texts.done : "";
      const name = texts.drill.replace("{number}", at + 1).replace("{name}", drillNames[at]);
      button.setAttribute("aria-label", word ? `${name}, ${word}` : name);
      button.title = name;
      if (at === now) button.setAttribute("aria-current", "step");
      else button.removeAttribute("aria-current");
    });
  }

  /* ---- figure and landscape ---- */

  const rooms = { stage: { width: 0, height: 0 }, scene: { width: 0, height: 0 } };
  let isStale = false; // what is drawn is not what is to be seen

  function sizedContext(canvas, { width, height }) {
    const ratio = Math.min(devicePixelRatio || 1, SHARPEST);
    const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (canvas.width !== wide || canvas.height !== high) [canvas.width, canvas.height] = [wide, high];
    const context = canvas.getContext("2d");
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    return { context, width, height };
  }

  function draw() {
    const view = HipSession.view(steps, state);
    if (!rooms.stage.width || !mayDraw(view)) return;
    isStale = false;
    const { step, elapsed, fraction } = view;
    const isHold = step.kind === "work" && !step.reps;
    drawSky(isHold && !stillness.matches ? fraction : 0);
    if (!figure || find("figure").hidden) return;
    const began = performance.now();
    const { context, width, height } = sizedContext(find("figure"), rooms.scene);
    const look = { width, height, dark: darkness.matches, contrast: contrast.matches, reduced: stillness.matches };
    figure.draw(context, state.index, elapsed, look);
    drawn = { index: state.index, at: performance.now(), cost: performance.now() - began };
  }

  /* What a slow telephone takes long to draw is to hold up no step: nothing is drawn in the first
     frames of a step, nor where it could outlast it; and words and buttons get half of the time. */
  let drawn = { index: -1, at: 0, cost: 0 };
  function mayDraw({ left }) {
    if (state.phase !== "running") return true;
    if (shown.frames++ < STILL_FRAMES) return false;
    const isFirst = drawn.index !== state.index;
    return left * 1000 > STILL_MS + 1.5 * drawn.cost && (isFirst || performance.now() - drawn.at > drawn.cost);
  }

  let painted = "";
  function drawSky(sunk) {
    const canvas = find("sky");
    const { width, height } = rooms.stage;
    const step = Math.round(sunk * 0.2 * Math.min(width, height) * 2);
    const key = [width, height, darkness.matches, contrast.matches, step].join();
    if (key === painted) return;
    painted = key;
    HipLandscape.paint(sizedContext(canvas, rooms.stage), sunk);
  }

  /* ---- commands ---- */

  function command(next, words = "") {
    if (!next || next === state) return;
    const moved = next.index !== state.index || next.position !== state.position;
    state = next;
    if (state.phase === "finished") return end();
    if (moved) clock.seek(state.position);
    if (state.phase === "running") run();
    else clock.pause();
    render();
    if (words) announce(words);
  }

  function run() {
    clock.play().catch((error) => {
      if (error.name === "NotAllowedError" && state.phase === "running") toggle();
      else if (error.name !== "AbortError") goOnSilently();
    });
  }

  function toggle() {
    if (!state) return;
    const next = HipSession.toggled(steps, state);
    const words = { paused: `${texts.paused}. ${texts.tapToGoOn}`, running: texts.goingOn }[next.phase];
    command(next, next.index === state.index ? words : "");
  }

  const skip = () => command(HipSession.skipped(steps, state));
  const back = () => command(HipSession.back(steps, state));

  function look() {
    if (state?.phase !== "running") return;
    const position = audio?.ended && clock.sounds ? Infinity : clock.now();
    const next = HipSession.advanced(steps, state, position);
    const [phase, index] = [state.phase, state.index];
    state = next;
    if (state.phase === "finished") return end();
    if (state.phase === "waiting") {
      clock.pause();
      render();
      announce(texts.tapWhenDone);
    } else if (phase !== state.phase || index !== state.index) render();
  }

  function begin() {
    show("session");
    state = HipSession.started(steps);
    shown = { index: -1, phase: "" };
    clock.seek(0);
    run();
    render();
    find("pause").focus({ preventScroll: true });
  }

  function end() {
    clock.pause();
    stayAwake(false);
    shown = { index: -1, phase: "" };
    root.dataset.phase = "finished";
    const praised = HipSession.praises(steps, state);
    say("endTitle", praised ? texts.wellDone : texts.theEnd);
    show("end");
    announce(praised ? texts.ended : texts.endedEarly);
    find("again").focus({ preventScroll: true });
  }

  /* ---- sound ---- */

  async function openSound() {
    const source = find("sound");
    if (!source) return find("mute").remove();
    try {
      audio = await HipClock.soundOf(source.textContent);
      clock = { ...HipClock.sounding(audio), sounds: true };
      audio.addEventListener("pause", () => {
        // a call, or headphones that were pulled out
        if (state?.phase === "running" && !audio.ended && clock.sounds) toggle();
      });
      audio.addEventListener("error", goOnSilently);
    } catch {
      goOnSilently();
    }
    source.remove();
  }

  function goOnSilently() {
    if (clock.sounds) {
      const position = state?.position ?? 0;
      clock = HipClock.silent(position);
      if (state?.phase === "running") clock.play();
    }
    find("mute").hidden = true;
    say("remark", texts.noSound);
    say("remarkInSession", texts.noSound);
  }

  function mute() {
    if (!audio) return;
    audio.muted = !audio.muted;
    find("mute").dataset.icon = audio.muted ? "muted" : "sound";
    find("mute").setAttribute("aria-pressed", audio.muted);
    announce(audio.muted ? texts.soundOff : texts.soundOn);
  }

  /* ---- what a person does ---- */

  function fillScreen() {
    if (document.fullscreenElement) document.exitFullscreen();
    else root.requestFullscreen().catch(() => {});
  }

  const KEYS = { " ": toggle, ArrowRight: skip, ArrowLeft: back, m: mute, f: fillScreen };
  function onKey(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || !state || find("session").hidden) return;
    const act = KEYS[event.key.length > 1 ? event.key : event.key.toLowerCase()];
    // Space presses the button that has the focus, as everywhere on the web.
    if (!act || (event.key === " " && event.target.closest?.("button"))) return;
    event.preventDefault();
    act();
  }

  function onClick(id, act) {
    find(id)?.addEventListener("click", (event) => {
      act();
      // After a finger or a mouse, Space is to pause rather than to press that button again.
      if (event.detail && !find("session").hidden) find("pause").focus({ preventScroll: true });
    });
  }

  function frame() {
    requestAnimationFrame(frame); // first: whatever goes wrong in one frame, the session goes on
    look();
    if (state?.phase === "running") render();
    if (isStale) draw();
  }

  async function open() {
    document.querySelectorAll("details").forEach((each) => (each.open = false));
    makeTimeline();
    for (const [id, act] of Object.entries({ start: begin, again: begin, pause: toggle, skip, back, mute, full: fillScreen })) {
      onClick(id, act);
    }
    find("full").hidden = !document.fullscreenEnabled;
    document.addEventListener("keydown", onKey);
    document.addEventListener("fullscreenchange", () => find("full").setAttribute("aria-pressed", Boolean(document.fullscreenElement)));
    document.addEventListener("visibilitychange", () => {
      // Without sound nobody follows a page that is out of sight.
      if (document.hidden && state?.phase === "running" && !clock.sounds) toggle();
    });
    for (const [name, act] of Object.entries({ play: toggle, pause: toggle, nexttrack: skip, previoustrack: back })) {
      navigator.mediaSession?.setActionHandler(name, () => state && act());
    }
    const resized = new ResizeObserver((seen) => {
      for (const { target, contentRect } of seen) rooms[target.id] = contentRect;
      isStale = Boolean(state);
    });
    for (const id of Object.keys(rooms)) resized.observe(find(id));
    for (const look of [darkness, contrast]) look.addEventListener("change", () => (isStale = Boolean(state)));
    const figures = HipFigure.load(JSON.parse(find("figureData").textContent));
    await Promise.all([openSound(), figures.then((loaded) => (figure = loaded)).catch(() => {})]);
    find("start").hidden = false;
    root.dataset.phase = "ready";
    setInterval(look, LOOK_MS);
    requestAnimationFrame(frame);
  }

  open();
})();
