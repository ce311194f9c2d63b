/* The ring: the time that is left, or an arc for each rep. */
"use strict";

const HipDial = (dial) => {
  const SVG = "http://www.w3.org/2000/svg";
  const RADIUS = 45; // of 50
  const GAP = 6; // degrees between two arcs, where there are few
  const MUCH = 400; // more than once around
  let arcs = [];

  function circle(name, turn, length, side) {
    const made = document.createElementNS(SVG, "circle");
    const shape = { class: name, cx: 50, cy: 50, r: RADIUS, transform: `rotate(${turn} 50 50)` };
    shape["stroke-dasharray"] = `${length} ${MUCH}`;
    for (const [key, value] of Object.entries(shape)) made.setAttribute(key, value);
    Object.assign(made.dataset, { length, side: side ?? "both" });
    return made;
  }

  /* Make the arcs of a step, each in the colour of its side. */
  function begin({ reps, step }) {
    const count = reps || 1;
    const gap = reps > 1 ? Math.min(GAP, 360 / count / 4) : 0;
    const length = ((360 - gap * count) / count) * (Math.PI / 180) * RADIUS;
    const pieces = Array.from({ length: count }, (_, at) => {
      const turn = -90 + gap / 2 + (at * 360) / count;
      const side = step.sides[at % step.sides.length];
      return ["track", "arc"].map((name) => circle(name, turn, length, side));
    });
    arcs = pieces.map(([, arc]) => arc);
    dial.replaceChildren(...pieces.flat());
    dial.classList.toggle("counts", reps > 0);
  }

  function show({ reps, share }) {
    arcs.forEach((arc, at) => {
      const part = reps ? Math.min(Math.max(share * reps - at, 0), 1) : share;
      arc.setAttribute("stroke-dasharray", `${(part * arc.dataset.length).toFixed(3)} ${MUCH}`);
      arc.toggleAttribute("hidden", part <= 0);
    });
  }

  return { begin, show };
};
