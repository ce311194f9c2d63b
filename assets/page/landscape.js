/* The landscape behind the figure, as `hiptimer/ui/look/trail.py` paints it. */
"use strict";

const HipLandscape = (() => {
  const SUN = { x: 0.6, y: 0.3, radius: 0.2 };
  const HORIZON = 0.6;
  const RINGS = [[2.5, 0.1], [1.8, 0.15], [1.32, 0.22], [1.0, 1.0]];
  const HILL = [
    [0.08, -0.1, 0.15, -0.115, 0.22, -0.115],
    [0.4, -0.115, 0.5, 0.015, 0.66, 0.015],
    [0.77, 0.015, 0.84, -0.095, 0.93, -0.095],
    [0.96, -0.095, 0.98, -0.085, 1.0, -0.075],
  ];
  const GROUND = [[0.3, -0.03, 0.55, 0.03, 1.0, -0.008]];

  /* The sun has `sunk` by that share of its radius, 0 to 1. */
  function paint({ context, width, height }, sunk) {
    const style = getComputedStyle(document.documentElement);
    const colour = (name) => style.getPropertyValue(`--sky-${name}`).trim();
    const sky = context.createLinearGradient(0, 0, 0, height);
    sky.addColorStop(0, colour("top"));
    sky.addColorStop(HORIZON, colour("bottom"));
    context.fillStyle = sky;
    context.fillRect(0, 0, width, height);
    const radius = SUN.radius * Math.min(width, height);
    context.fillStyle = colour("sun");
    for (const [share, opacity] of RINGS) {
      context.globalAlpha = opacity;
      context.beginPath();
      context.arc(SUN.x * width, SUN.y * height + sunk * radius, share * radius, 0, 2 * Math.PI);
      context.fill();
    }
    context.globalAlpha = 1;
    land(-0.04, HILL, colour("hill"));
    land(0.012, GROUND, colour("ground"));

    function land(begin, curves, fill) {
      const at = (x, y) => [x * width, (HORIZON + y) * height];
      context.beginPath();
      context.moveTo(...at(0, begin));
      for (const [a, b, c, d, e, f] of curves) context.bezierCurveTo(...at(a, b), ...at(c, d), ...at(e, f));
      context.lineTo(width, height);
      context.lineTo(0, height);
      context.fillStyle = fill;
      context.fill();
    }
  }

  return { paint };
})();
