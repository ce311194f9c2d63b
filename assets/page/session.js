/* Where a session stands: which step, what in it, and what each button does.

Pure: it knows no page and no clock, and is told the time as seconds of the plan. A state is never
changed, each function gives another one. The same rules as `hiptimer/session/engine.py`. */
"use strict";

const HipSession = (() => {
  const RESTART_AFTER = 3; // seconds into a step from which "back" does it again
  const DONE_SHARE = 0.7; // of the work, from which "well done" is true
  const PLAIN_BELOW = 100; // seconds up to which a number alone is read the fastest
  const ROUNDING = 0.002; // a clock that is told 30 says 29.9999

  const endOf = (step) => step.start + step.seconds;
  const within = (low, value, high) => Math.min(Math.max(value, low), high);

  function started(steps) {
    return { phase: "running", index: 0, position: 0, done: steps.map(() => 0) };
  }

  /* The share of the step in hand that is behind it is kept, so that nothing once done is lost. */
  function left(steps, state) {
    const step = steps[state.index];
    const share = step.seconds ? within(0, (state.position - step.start) / step.seconds, 1) : 1;
    const done = state.done.slice();
    done[state.index] = Math.max(done[state.index], share);
    return done;
  }

  function entered(steps, state, index, phase) {
    const done = left(steps, state);
    if (index >= steps.length) {
      return { phase: "finished", index: steps.length - 1, position: endOf(steps.at(-1)), done };
    }
    return { phase, index, position: steps[index].start, done };
  }

  /* The clock says that the plan's second `position` is reached. It never leads back. */
  function advanced(steps, state, position) {
    while (state.phase === "running") {
      const step = steps[state.index];
      if (position < endOf(step) - ROUNDING) {
        return { ...state, position: Math.max(position, step.start) };
      }
      const over = { ...state, position: endOf(step) };
      state = step.waits ? { ...over, phase: "waiting" } : entered(steps, over, state.index + 1, "running");
    }
    return state;
  }

  const isUnderWay = (state) => ["running", "waiting", "paused"].includes(state.phase);

  /* Pause, go on, or say that what the session waits for is done. */
  function toggled(steps, state) {
    if (state.phase === "running") return { ...state, phase: "paused" };
    if (state.phase === "waiting") return entered(steps, state, state.index + 1, "running");
    return state.phase === "paused" ? { ...state, phase: "running" } : state;
  }

  function wentTo(steps, state, index) {
    if (!isUnderWay(state)) return state;
    return entered(steps, state, Math.max(0, index), state.phase === "paused" ? "paused" : "running");
  }

  const skipped = (steps, state) => wentTo(steps, state, state.index + 1);

  /* This step again; within its first seconds, the one before. */
  function back(steps, state) {
    const late = state.position - steps[state.index].start > RESTART_AFTER;
    return wentTo(steps, state, late ? state.index : state.index - 1);
  }

  /* All that there is to show of the step in hand; shares are 0 to 1. */
  function view(steps, state) {
    const step = steps[state.index];
    const elapsed = within(0, state.position - step.start, step.seconds);
    const fraction = step.seconds ? elapsed / step.seconds : 1;
    const last = steps.at(-1);
    const seen = { step, elapsed, fraction, rep: 0, reps: 0, turn: 0, share: 1 - fraction };
    seen.left = step.seconds - elapsed;
    seen.sessionLeft = Math.max(0, endOf(last) - step.start - elapsed);
    if (state.phase === "waiting") seen.share = 1;
    if (step.reps) {
      const [total, seconds] = step.reps;
      const done = Math.min((elapsed + ROUNDING) / seconds, total);
      seen.reps = total;
      seen.rep = Math.min(Math.floor(done), total - 1) + 1;
      seen.turn = step.alternates ? (seen.rep - 1) % 2 : 0;
      seen.share = done / total;
    }
    seen.digits = step.reps ? String(step.alternates ? (seen.rep + 1) >> 1 : seen.rep) : countdown(whole(seen.left));
    seen.cue = cueAt(step, state.position);
    return seen;
  }

  /* What was said last of how it is done, else what the step itself says. */
  function cueAt(step, position) {
    const said = step.heard.filter(([at]) => at <= position + ROUNDING);
    return said.length ? said.at(-1)[1] : step.cue;
  }

  const whole = (seconds) => Math.ceil(seconds - ROUNDING);

  function asClock(seconds) {
    const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    const two = (number) => String(number).padStart(2, "0");
    return hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
  }

  const countdown = (seconds) => (seconds < PLAIN_BELOW ? String(seconds) : asClock(seconds));

  /* The drills of the timeline, each with a mark for all that is done in one go. */
  function drills(steps) {
    const found = [];
    steps.forEach((step, index) => {
      if (!index || steps[index - 1].item !== step.item) found.push({ first: index, seconds: 0, marks: [] });
      found.at(-1).seconds += step.seconds;
      if (step.kind === "work") found.at(-1).marks.push(...marks(step, index));
    });
    return found;
  }

  function marks(step, index) {
    if (!step.alternates || !step.reps) {
      return [{ index, begin: 0, end: 1, seconds: step.seconds, sides: step.sides.slice(0, 1) }];
    }
    const pairs = Math.max(1, (step.reps[0] + 1) >> 1);
    return Array.from({ length: pairs }, (_, at) => ({
      index, begin: at / pairs, end: (at + 1) / pairs, seconds: step.seconds / pairs, sides: step.sides,
    }));
  }

  /* How much of a mark is done, 0 to 1. */
  function reached(steps, state, mark) {
    const now = state.index === mark.index ? view(steps, state).fraction : 0;
    return within(0, (Math.max(now, state.done[mark.index]) - mark.begin) / (mark.end - mark.begin), 1);
  }

  /* Whether "well done" is true: most of the work was done. */
  function praises(steps, state) {
    let [work, held] = [0, 0];
    steps.forEach((step, at) => {
      if (step.kind === "work") [work, held] = [work + step.seconds, held + step.seconds * state.done[at]];
    });
    return held >= work * DONE_SHARE;
  }

  return { started, advanced, toggled, skipped, back, wentTo, isUnderWay, view, whole, asClock, drills, reached, praises };
})();
