// Paints the figure of a page: what hiptimer/exports/page_figure.py has packed, at any moment.
//
//   const figure = await HipFigure.load(data)
//   figure.draw(context, stepIndex, elapsedSeconds, {width, height, dark, reduced})
//
// It paints into width by height units of the context, which may be scaled but not turned. It
// gives false where the step has no figure. `contrast` instead of `dark` is for high contrast.
// Outlines and light are those of hiptimer/ui/figure/outline.py and painter.py.
const HipFigure = (() => {
  "use strict";

  const FINE = 8, COARSE = 4, TENTHS = 1e4, PERCENT = 100, PIXELS = 400;
  const LIGHT = [-0.50, -0.866], POLE = 0.72, FARTHEST_POLE = 0.85, POLES = 20, END_ON = 1.5;
  const EDGE = 0.0042, WITHIN = 0.6, SMALL = 2.6, LIGHTEST = 0.70, STOPS = 12, EARLY = 0.2;
  const EASED = [[0, 0], [0.12, 0.65], [0.25, 0.92], [0.5, 1]];
  const SHADOW_CELL = 0.022, SHADOW_STEPS = 4, BLUR = 2.5, CORNERS = 16, FAR_OFF = 8000;
  const INSET_FROM = 320, INSET_SHARE = 0.33, INSET_GAP = 10, INSET_CORNER = 14;
  const FADE_SECONDS = 0.25, NUMBER = 0.66;
  const LUMP = 0, LIMB = 1;

  // ---- unpacking

  async function load(data) {
    const packed = Uint8Array.from(atob(data.packed), (each) => each.charCodeAt(0));
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return read(new Uint8Array(await new Response(stream).arrayBuffer()));
  }

  function read(bytes) {
    const length = bytes[0] + 256 * (bytes[1] + 256 * (bytes[2] + 256 * bytes[3]));
    const listing = JSON.parse(textOf(bytes.subarray(4, 4 + length)));
    const numbers = bytes.subarray(4 + length);
    for (const way of listing.ways) {
      for (const view of [way.view, way.inset]) {
        if (view) view.runs = view.runs.map((runs) => runs.map((run) => unpacked(run, numbers)));
      }
    }
    return new Figure(listing);
  }

  function textOf(bytes) {
    if (typeof TextDecoder !== "undefined") return new TextDecoder().decode(bytes);
    let text = "";
    for (const byte of bytes) text += String.fromCharCode(byte);
    return text;
  }

  // Numbers go on from picture to picture as they went before, but for what is stored; in 16 bits.
  function unpacked([start, count, width, anchor, smooth, place], bytes) {
    const half = bytes.length / 2, rows = new Int16Array(count * width);
    for (let column = 0, at = place; column < width; column++) {
      let was = 0, slope = 0;
      for (let row = 0; row < count; row++, at++) {
        const folded = bytes[at] + 256 * bytes[half + at];
        const bend = folded & 1 ? -(folded + 1) / 2 : folded / 2;
        const number = (was + slope + bend) << 16 >> 16;
        slope = row ? number - was : 0;
        was = rows[row * width + column] = number;
      }
    }
    return {start, end: start + count, width, anchor, smooth, rows};
  }

  // ---- which picture at which moment

  class Figure {
    constructor(listing) {
      Object.assign(this, listing);
      this.layers = {};
    }

    // What step `index` shows after `elapsed` seconds: the way, the place on it, and
    // whether it came there by a leap; null where it has no figure.
    at(index, elapsed, reduced = false) {
      const shots = this.steps[index] || [];
      if (!shots.length) return null;
      let number = shots.findIndex((each) => elapsed < each[1]);
      if (number < 0) number = shots.length - 1;
      const [start, end, reel, first, last, leaps] = shots[number];
      const passed = Math.min(Math.max(elapsed - start, 0), end - start);
      const share = first + (last - first) * (end > start ? passed / (end - start) : 1);
      const before = number ? [index, shots[number - 1]] : [index - 1, (this.steps[index - 1] || []).at(-1)];
      return {...this.shown(reel, share, reduced), leaps: Boolean(leaps), passed, before};
    }

    shown(reel, share, reduced) {
      const [way, [from, to], stills, flips] = this.reels[reel];
      if (reduced) {
        share = stills.reduce((a, b) => (Math.abs(b - share) < Math.abs(a - share) ? b : a));
      }
      return {reel, share, way, flips, place: from + (to - from) * share};
    }

    draw(context, index, elapsed, options) {
      const shown = this.at(index, elapsed, options.reduced);
      if (!shown) return false;
      const faded = shown.passed / FADE_SECONDS;
      const [, shot] = shown.before;
      if (!shown.leaps || options.reduced || faded >= 1 || !shot) {
        this.paint(context, shown, options);
        return true;
      }
      this.fade(context, this.shown(shot[2], shot[4], false), options, 1 - faded, "old");
      this.fade(context, shown, options, faded, "new");
      return true;
    }

    fade(context, shown, options, opacity, name) {
      const {width, height} = context.canvas;
      const layer = this.layer(name, width, height);
      layer.setTransform(context.getTransform());
      this.paint(layer, shown, options);
      context.save();
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.globalAlpha *= opacity;
      context.drawImage(layer.canvas, 0, 0, width, height, 0, 0, width, height);
      context.restore();
    }

    // An empty canvas of at least that size.
    layer(name, width, height) {
      let layer = this.layers[name];
      if (!layer) {
        layer = this.layers[name] = document.createElement("canvas").getContext("2d");
      }
      const {canvas} = layer;
      if (canvas.width < width + 2 || canvas.height < height + 2) {
        canvas.width = Math.max(canvas.width, width + 2);
        canvas.height = Math.max(canvas.height, height + 2);
      }
      layer.setTransform(1, 0, 0, 1, 0, 0);
      layer.globalCompositeOperation = "source-over";
      // With a rim: what is enlarged is mixed with what lies beside it.
      layer.clearRect(0, 0, width + 2, height + 2);
      return layer;
    }

    paint(context, {way, place, flips}, {width, height, dark, contrast}) {
      const {size, view, inset} = this.ways[way];
      const look = this.looks[contrast ? "contrast" : dark ? "dark" : "light"];
      const scale = Math.min(width / size[0], height / size[1]);
      context.save();
      context.translate((width - size[0] * scale) / 2, (height - size[1] * scale) / 2);
      context.scale(scale, scale);
      new Picture(this, view, place, look, PIXELS, flips && size[0]).paint(context);
      context.restore();
      if (!inset || width < INSET_FROM) return;
      const {card, pixels} = inset, [span, tall, atRight, upper] = card;
      const picture = new Picture(this, inset, place, look, pixels, flips && span * pixels);
      const room = placeOf(span, tall, flips ? !atRight : atRight, upper, width, height);
      if (picture.isThere) this.paintInset(context, picture, room);
    }

    paintInset(context, picture, {x, y, wide, tall, scale}) {
      const {look, pixels} = picture;
      context.save();
      context.translate(x, y);
      context.beginPath();
      context.roundRect(0.75, 0.75, wide - 1.5, tall - 1.5, INSET_CORNER);
      context.fillStyle = "#" + look.card;
      context.fill();
      context.save();
      context.clip();
      context.scale(scale / pixels, scale / pixels);
      picture.paint(context);
      context.restore();
      context.beginPath();
      context.roundRect(0.75, 0.75, wide - 1.5, tall - 1.5, INSET_CORNER);
      context.strokeStyle = "#" + look.line;
      context.lineWidth = 1.5;
      context.stroke();
      context.restore();
    }
  }

  // The index of a picture at a place on the way, with how far it is to the next.
  function pictureAt(places, place) {
    let low = 0, high = places.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (places[middle] <= place) low = middle;
      else high = middle;
    }
    if (high <= low || place <= places[low]) return low;
    return low + Math.min((place - places[low]) / (places[high] - places[low]), 1);
  }

  function placeOf(span, tall, atRight, upper, width, height) {
    const side = Math.round(INSET_SHARE * Math.min(width, 1.3 * height));
    const shape = Math.sqrt(span / tall);
    const [across, down] = [Math.round(side * shape), Math.round(side / shape)];
    return {
      x: atRight ? width - across - INSET_GAP : INSET_GAP,
      y: upper ? INSET_GAP : height - down - INSET_GAP,
      wide: across, tall: down, scale: Math.min(across / span, down / tall),
    };
  }

  // ---- outlines

  function directions(count) {
    const found = [];
    for (let i = 0; i < count; i++) {
      found.push([Math.cos(2 * Math.PI * i / count), Math.sin(2 * Math.PI * i / count)]);
    }
    return found;
  }

  const DIRECTIONS = {};
  const directionsOf = (count) => DIRECTIONS[count] || (DIRECTIONS[count] = directions(count));
  const fineness = (radius) => Math.min(8 + 4 * Math.trunc(Math.sqrt(radius) / 1.5), 48);
  const reach = ([, , a, b, c], dx, dy) => Math.sqrt(a * dx * dx + 2 * b * dx * dy + c * dy * dy);

  // The outline of an ellipsoid: middle and matrix. A bone is its origin and three axes.
  function discOf(bone, x, y, z, a, b, c) {
    const [ox, oy, xx, xy, yx, yy, zx, zy] = bone;
    a *= a; b *= b; c *= c;
    return [
      ox + x * xx + y * yx + z * zx, oy + x * xy + y * yy + z * zy,
      a * xx * xx + b * yx * yx + c * zx * zx, a * xx * xy + b * yx * yy + c * zx * zy,
      a * xy * xy + b * yy * yy + c * zy * zy,
    ];
  }

  function hull(discs, count) {
    const first = [], second = [], ways = directionsOf(count);
    for (let i = 0; i < count / 2; i++) {
      const [dx, dy] = ways[i];
      let farthest = -Infinity, lowest = -Infinity, there, back;
      for (const [x, y, a, b, c] of discs) {
        const ux = a * dx + b * dy, uy = b * dx + c * dy;
        const far = Math.sqrt(ux * dx + uy * dy) || 1e-9, middle = x * dx + y * dy;
        if (middle + far > farthest) {
          farthest = middle + far;
          there = [x + ux / far, y + uy / far];
        }
        if (far - middle > lowest) {
          lowest = far - middle;
          back = [x - ux / far, y - uy / far];
        }
      }
      first.push(there);
      second.push(back);
    }
    return first.concat(second);
  }

  function poleBetween(discs) {
    let px = 0, py = 0;
    for (const [x, y, a, b, c] of discs) {
      const ux = a * LIGHT[0] + b * LIGHT[1], uy = b * LIGHT[0] + c * LIGHT[1];
      const far = Math.sqrt(ux * LIGHT[0] + uy * LIGHT[1]) || 1e-9;
      px += x + POLE * ux / far;
      py += y + POLE * uy / far;
    }
    return [px / discs.length, py / discs.length];
  }

  function lump(discs, whole, stretch) {
    const first = discs[0], last = discs[discs.length - 1];
    const dx = last[0] - first[0], dy = last[1] - first[1], long = Math.hypot(dx, dy);
    const way = long > 1e-6 ? [dx / long, dy / long] : [1, 0];
    const radius = Math.max(...discs.map((each) => reach(each, -way[1], way[0])));
    const half = long / 2 + Math.max(...discs.map((each) => reach(each, way[0], way[1])));
    const middle = [(first[0] + last[0]) / 2, (first[1] + last[1]) / 2];
    const [along, across] = stretch || [1, 1];
    const oval = whole ? whole.oval : [middle, way, half * along, radius * across];
    const pole = whole ? whole.pole : poleBetween(discs);
    return {points: hull(discs, fineness(radius)), pole, way, middle, radius, half, oval};
  }

  function tube(discs) {
    const first = discs[0], last = discs[discs.length - 1];
    const size = Math.sqrt(Math.max(...discs.map((each) => each[2] + each[4])) / 2);
    const [fx, fy] = first, dx = last[0] - fx, dy = last[1] - fy, long = Math.hypot(dx, dy);
    if (long < END_ON * size) return lump(discs);
    const ux = dx / long, uy = dy / long, middle = [fx + dx / 2, fy + dy / 2];
    const across = discs.map((each) => reach(each, uy, -ux));
    const radius = Math.max(...across), half = long / 2 + size;
    const root = across[0], tip = across[across.length - 1], [lx, ly] = LIGHT;
    const aside = POLE * across[discs.length >> 1] * (ly * ux - lx * uy);
    const at = long * (0.5 + 0.3 * (lx * ux + ly * uy));
    const pole = [fx + at * ux - aside * uy, fy + at * uy + aside * ux];
    const thin = root < tip ? root / tip : tip / root;
    const open = Math.min((long / size - END_ON) / END_ON, 1);
    let shift = open * long * 0.25 * Math.min((1 - thin) / 0.1, 1);
    const far = half + shift;
    if (tip <= root) shift = -shift;
    const offs = discs.map(([x, y]) => (y - fy) * ux - (x - fx) * uy);
    const right = Math.max(...across.map((each, i) => each + offs[i]));
    const left = Math.max(...across.map((each, i) => each - offs[i]));
    const off = (right - left) / 2, wide = (right + left) / 2;
    const centre = [middle[0] + shift * ux - off * uy, middle[1] + shift * uy + off * ux];
    const oval = [centre, [ux, uy], far, wide];
    return {points: flanks(discs, fineness(size) / 2), pole, way: [ux, uy], middle, radius, half, oval};
  }

  function flanks(discs, count) {
    const one = [], other = [], last = discs.length - 1;
    let root = [], tip = [], before = discs[0];
    discs.forEach((each, i) => {
      const [x, y, a, b, c] = each, ahead = i < last ? discs[i + 1] : each;
      const tx = ahead[0] - before[0], ty = ahead[1] - before[1];
      let ux = a * ty - b * tx, uy = b * ty - c * tx;
      const far = Math.sqrt(ux * ty - uy * tx) || 1e-9;
      ux /= far;
      uy /= far;
      one.push([x + ux, y + uy]);
      other.push([x - ux, y - uy]);
      if (i === 0) root = cap(each, -ux, -uy, -tx, -ty, count);
      else if (i === last) tip = cap(each, ux, uy, tx, ty, count);
      before = each;
    });
    return one.concat(tip, other.reverse(), root);
  }

  function cap([x, y, a, b, c], ux, uy, tx, ty, count) {
    const across = a * ty * ty - 2 * b * tx * ty + c * tx * tx;
    const grown = Math.sqrt(Math.max(a * c - b * b, 0) / Math.max(across, 1e-9));
    tx *= grown;
    ty *= grown;
    return directionsOf(2 * count).slice(1, count)
      .map(([cos, sin]) => [x + cos * ux + sin * tx, y + cos * uy + sin * ty]);
  }

  // An outline of its own, lit as a part of `whole`.
  function outline(points, whole) {
    let x = 0, y = 0;
    for (const each of points) {
      x += each[0] / points.length;
      y += each[1] / points.length;
    }
    const size = Math.max(...points.map((each) => Math.hypot(each[0] - x, each[1] - y)));
    const round = {way: [1, 0], middle: [x, y], radius: size, half: size};
    return {points, pole: whole.pole, oval: whole.oval, ...round};
  }

  // Wider by so many pixels all round: xx, xy, yy and the shift.
  function grown({middle: [px, py], way: [ux, uy], radius, half}, width) {
    const wide = 1 + width / radius, bend = width / half - width / radius;
    const xx = wide + bend * ux * ux, xy = bend * ux * uy, yy = wide + bend * uy * uy;
    return [xx, xy, yy, px - xx * px - xy * py, py - xy * px - yy * py];
  }

  // The share at which it is brightest, and the ellipse that a unit circle becomes.
  function glow({pole: [px, py], oval: [[mx, my], [ux, uy], half, radius]}) {
    const along = ((px - mx) * ux + (py - my) * uy) / half;
    const across = ((py - my) * ux - (px - mx) * uy) / radius;
    const share = Math.hypot(along, across) || 1e-9, c = along / share, s = across / share;
    return [Math.min(share, FARTHEST_POLE), [
      half * c * ux - radius * s * uy, half * c * uy + radius * s * ux,
      -half * s * ux - radius * c * uy, -half * s * uy + radius * c * ux, mx, my,
    ]];
  }

  // ---- painting

  function trace(context, points, [xx, xy, yy, x, y] = [1, 0, 1, 0, 0]) {
    const last = points.length - 1;
    for (let i = 0; i <= last; i++) {
      const [px, py] = points[i];
      const tx = xx * px + xy * py + x, ty = xy * px + yy * py + y;
      if (i) context.lineTo(tx, ty);
      else context.moveTo(tx, ty);
    }
    context.closePath();
  }

  function fill(context, outlines, colour) {
    context.beginPath();
    for (const each of outlines) trace(context, each);
    context.fillStyle = colour;
    context.fill();
  }

  const rgba = (hex, alpha) => {
    const number = parseInt(hex, 16);
    return `rgba(${number >> 16}, ${number >> 8 & 255}, ${number & 255}, ${alpha})`;
  };

  // One view at a place on a way; as in a mirror where it is so many pixels `wide`.
  class Picture {
    constructor(figure, view, place, look, pixels, wide) {
      Object.assign(this, {figure, view, look, pixels, wide});
      const picture = pictureAt(view.places, place);
      this.one = Math.floor(picture);
      this.other = Math.min(this.one + 1, view.drawn.length - 1);
      this.share = picture - this.one;
      this.near = this.share < 0.5 ? this.one : this.other;
      this.discs = new Map();
    }

    get isThere() {
      return this.view.drawn[this.near] >= 0;
    }

    // The numbers of a track: straight between two pictures, or those of the nearer one.
    numbers(name) {
      const run = this.view.runs[name].find((each) => each.start <= this.near && this.near < each.end);
      const row = (at) => (at - run.start) * run.width;
      const found = new Float32Array(run.width), {rows} = run;
      const here = row(this.near);
      for (let i = 0; i < run.width; i++) found[i] = rows[here + i];
      const both = run.start <= this.one && this.other < run.end;
      if (run.smooth && both) {
        const a = row(this.one), b = row(this.other), share = this.share;
        for (let i = 0; i < run.width; i++) found[i] = rows[a + i] + (rows[b + i] - rows[a + i]) * share;
      } else if (run.smooth && run.anchor >= 0) {
        this.carry(found, run.anchor);
      }
      return found;
    }

    // Take places along with their bone, from the nearer picture to now.
    carry(places, bone) {
      const [x0, y0, ...then] = this.boneThen(bone), [x1, y1, ...now] = this.bone(bone);
      let longest = 0;
      for (let i = 2; i < 6; i += 2) {
        if (Math.hypot(then[i], then[i + 1]) > Math.hypot(then[longest], then[longest + 1])) longest = i;
      }
      const [a, b] = [then[longest], then[longest + 1]], [c, d] = [now[longest], now[longest + 1]];
      const size = a * a + b * b || 1;
      const cos = (a * c + b * d) / size, sin = (a * d - b * c) / size;
      for (let i = 0; i < places.length; i += 2) {
        const x = places[i] - x0 * FINE, y = places[i + 1] - y0 * FINE;
        places[i] = cos * x - sin * y + x1 * FINE;
        places[i + 1] = sin * x + cos * y + y1 * FINE;
      }
    }

    bone(index) {
      this.bones = this.bones || this.numbers(0);
      return scaled(this.bones, index);
    }

    // A bone as it is seen.
    seen(index) {
      const bone = this.bone(index);
      if (!this.wide) return bone;
      return bone.map((each, i) => (i ? (i % 2 ? each : -each) : this.wide - each));
    }

    boneThen(index) {
      const run = this.view.runs[0].find((each) => each.start <= this.near && this.near < each.end);
      return scaled(run.rows.subarray((this.near - run.start) * run.width), index);
    }

    points(name) {
      const numbers = this.numbers(name), found = [];
      for (let i = 0; i < numbers.length; i += 2) {
        const x = numbers[i] / FINE;
        found.push([this.wide ? this.wide - x : x, numbers[i + 1] / FINE]);
      }
      return found;
    }

    // Discs as they are listed: middle, half sizes, and the part of the matrix that tilts.
    ovals(numbers, start) {
      const found = [];
      for (let i = start; i < numbers.length; i += 5) {
        const [x, y, a, c] = [0, 1, 2, 3].map((at) => numbers[i + at] / FINE), tilt = numbers[i + 4];
        found.push(this.wide ? [this.wide - x, y, a * a, -tilt, c * c] : [x, y, a * a, tilt, c * c]);
      }
      return found;
    }

    disc(bead) {
      let found = this.discs.get(bead);
      if (!found) {
        const [bone, ...lengths] = this.figure.beads[bead];
        found = discOf(this.seen(bone), ...lengths.map((each) => each / TENTHS));
        this.discs.set(bead, found);
      }
      return found;
    }

    paint(context) {
      const {drawn, programs} = this.view;
      this.sharp = context.getTransform().a;
      let shades = [], rests = [];
      for (const [form, ...names] of programs[drawn[this.near]]) {
        const [kind, ...how] = this.figure.forms[form];
        if (kind === "shade") shades.push(this.shade(names[0]));
        else if (kind === "rest") rests.push(hull(this.ovals(this.numbers(names[0]), 0), CORNERS));
        else {
          if (shades.length) this.paintShadow(context, shades);
          if (rests.length) fill(context, rests, rgba(this.look.shadow, this.look.rest));
          [shades, rests] = [[], []];
          this[kind](context, how, names);
        }
      }
    }

    flat(context, [colour], [name]) {
      fill(context, [this.points(name)], "#" + this.look.flat[colour]);
    }

    wall(context, [colour], [name]) {
      context.save();
      context.globalAlpha *= this.look.wall;
      this.flat(context, [colour], [name]);
      context.restore();
    }

    number(context, [colour, digits], [name]) {
      const points = this.points(name), xs = points.map((p) => p[0]), ys = points.map((p) => p[1]);
      const [left, right] = [Math.min(...xs), Math.max(...xs)];
      const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
      context.save();
      context.translate((left + right) / 2, (top + bottom) / 2);
      context.font = "bold 100px sans-serif";
      const box = context.measureText(digits);
      const tall = box.actualBoundingBoxAscent + box.actualBoundingBoxDescent;
      context.scale((right - left) * NUMBER / tall, (bottom - top) * NUMBER / tall);
      const middle = (box.actualBoundingBoxRight - box.actualBoundingBoxLeft) / 2;
      context.fillStyle = "#" + this.look.flat[colour];
      context.fillText(digits, -middle, (box.actualBoundingBoxAscent - box.actualBoundingBoxDescent) / 2);
      context.restore();
    }

    shade(name) {
      const numbers = this.numbers(name);
      return {fading: numbers[0] / PERCENT, discs: this.ovals(numbers, 1)};
    }

    paintShadow(context, shades) {
      const pieces = shades.map(({fading, discs}) => {
        const middle = [0, 1].map((i) => discs.reduce((sum, each) => sum + each[i], 0) / discs.length);
        return {points: hull(discs, CORNERS), fading, middle};
      });
      const xs = pieces.flatMap((each) => each.points.map((p) => p[0]));
      const ys = pieces.flatMap((each) => each.points.map((p) => p[1]));
      const [left, right] = [Math.min(...xs), Math.max(...xs)];
      const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
      const cell = this.pixels * SHADOW_CELL;
      const columns = Math.ceil((right - left) / cell) + 6, rows = Math.ceil((bottom - top) / cell) + 6;
      const [wide, tall] = [columns * cell, rows * cell];
      const [x, y] = [(left + right - wide) / 2, (top + bottom - tall) / 2];
      const across = Math.ceil(columns / BLUR), down = Math.ceil(rows / BLUR);
      const layer = this.figure.layer("shadow", across, down);
      layer.setTransform(across / wide, 0, 0, down / tall, -x * across / wide, -y * down / tall);
      for (let step = 0; step < SHADOW_STEPS; step++) {
        const share = step / SHADOW_STEPS;
        layer.beginPath();
        for (const {points, fading, middle: [mx, my]} of pieces) {
          const keep = 1 - share * fading;
          if (share * fading < 0.7) trace(layer, points, [keep, 0, keep, mx - keep * mx, my - keep * my]);
        }
        // What is there gives way to it, as if it were painted on the bare layer.
        layer.globalCompositeOperation = "destination-out";
        layer.fillStyle = "#000";
        layer.fill();
        layer.globalCompositeOperation = "lighter";
        layer.fillStyle = rgba(this.look.shadow, this.look.depth * (step + 1) / SHADOW_STEPS);
        layer.fill();
      }
      context.imageSmoothingEnabled = true;
      context.drawImage(layer.canvas, 0, 0, across, down, x, y, wide, tall);
    }

    pieces(forms, values, places) {
      let value = 1, place = 0;
      const made = ([kind, what, whole, stretch]) => {
        let points, discs;
        if (kind === LUMP || kind === LIMB) {
          discs = what.map((bead) => {
            if (bead >= 0) return this.disc(bead);
            value += 5;
            return this.ovals(values.subarray(value - 5, value), 0)[0];
          });
        } else {
          points = places.slice(place, place + what);
          place += what;
        }
        const part = whole && made(whole);
        if (points) return outline(points, part);
        return kind === LIMB ? tube(discs) : lump(discs, part, stretch);
      };
      return {from: (count) => { place = count; return forms.map(made); }};
    }

    // Its pieces, the line along which it comes in, and how far back it is.
    moulded([tone, fades, forms], [valuesName, placesName]) {
      const values = this.numbers(valuesName), places = this.points(placesName);
      const pieces = this.pieces(forms, values, places).from(fades ? 2 : 0);
      return {tone, pieces, fade: fades ? [...places[0], ...places[1]] : null, far: Math.round(values[0])};
    }

    feature(context, how, names) {
      const {tone, pieces} = this.moulded(how, names);
      for (const {points} of pieces) fill(context, [points], "#" + this.look.features[tone]);
    }

    clip(context, how, names) {
      const {pieces, fade} = this.moulded(how, names);
      context.save();
      context.beginPath();
      for (const piece of pieces) trace(context, piece.points, grown(piece, this.pixels * EDGE));
      context.clip();
      if (!fade) return;
      const [x0, y0, x1, y1] = fade, dx = x1 - x0, dy = y1 - y0;
      const x = x0 + EARLY * dx, y = y0 + EARLY * dy, far = FAR_OFF / (Math.hypot(dx, dy) || 1);
      const ux = dx * far, uy = dy * far;
      context.beginPath();
      trace(context, [
        [x - uy, y + ux], [x + uy, y - ux], [x + uy + ux, y - ux + uy], [x - uy + ux, y + ux + uy],
      ]);
      context.clip();
    }

    end(context) {
      context.restore();
    }

    muscle(context, [name, nodes], [valuesName, seenName, meshName]) {
      const values = this.numbers(valuesName), points = this.points(meshName);
      const lines = [];
      for (let i = 0; i < points.length; i += nodes) lines.push(points.slice(i, i + nodes));
      const pieces = runsOf(this.numbers(seenName)), last = nodes - 1;
      const bands = [];
      for (let i = 2; i < last - 2; i += 2) bands.push(...outlines(lines, pieces, i, i + 1));
      const layers = [0, 1, 2].map((at) => outlines(lines, pieces, at, last - at)).concat([bands]);
      const [side, effect] = name.split(" "), other = side === "left" ? "right" : "left";
      const muscles = this.look.muscles[`${this.wide ? other : side} ${effect}`];
      const colours = muscles[Math.round(values[0])];
      context.save();
      context.globalAlpha *= values[1] / PERCENT;
      layers.forEach((each, i) => fill(context, each, "#" + colours[i]));
      context.restore();
    }

    shape(context, how, names) {
      const shape = this.moulded(how, names);
      if (!shape.fade || !comesIn(shape)) {
        this.fillLit(context, shape);
        return;
      }
      const box = coveredBy(context, shape.pieces);
      if (!box) return;
      const [left, top, width, height] = box, {a, b, c, d, e, f} = context.getTransform();
      const layer = this.figure.layer("shape", width, height);
      layer.setTransform(a, b, c, d, e - left, f - top);
      this.fillLit(layer, shape);
      const [x0, y0, x1, y1] = shape.fade, fading = layer.createLinearGradient(x0, y0, x1, y1);
      for (const [at, alpha] of EASED) fading.addColorStop(at, `rgba(0, 0, 0, ${alpha})`);
      layer.globalCompositeOperation = "destination-in";
      layer.fillStyle = fading;
      layer.fillRect(-FAR_OFF, -FAR_OFF, 2 * FAR_OFF, 2 * FAR_OFF);
      context.save();
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.drawImage(layer.canvas, 0, 0, width, height, left, top, width, height);
      context.restore();
    }

    fillLit(context, {tone, pieces, far}) {
      const [edge, ...shades] = this.look.tones[tone][far].map((each) => "#" + each);
      const width = Math.max(0.6 / this.sharp, this.pixels * EDGE);
      const wide = (piece) => piece.radius * this.sharp >= SMALL;
      context.fillStyle = edge;
      for (const piece of pieces) {
        context.beginPath();
        trace(context, piece.points, grown(piece, width));
        context.fill();
      }
      for (const piece of pieces) {
        fill(context, [piece.points], wide(piece) ? shades[0] : shades[STOPS >> 1]);
      }
      let first = true;
      for (const piece of pieces.filter(wide)) {
        context.beginPath();
        trace(context, piece.points, grown(piece, -WITHIN / this.sharp));
        this.fillGlow(context, piece, shades);
        // Of what is lit by more than one piece the lightest is seen.
        if (first) context.globalCompositeOperation = "lighten";
        first = false;
      }
      context.globalCompositeOperation = "source-over";
    }

    fillGlow(context, piece, shades) {
      const [share, ellipse] = glow(piece);
      const at = Math.round(share * POLES) / POLES;
      const gradient = context.createRadialGradient(at, 0, 0, 0, 0, 1);
      shades.forEach((shade, i) => {
        gradient.addColorStop(1 - LIGHTEST * (i / (STOPS - 1)) ** 1.25, shade);
      });
      context.save();
      context.transform(...ellipse);
      context.fillStyle = gradient;
      context.fill();
      context.restore();
    }
  }

  function scaled(bones, index) {
    const found = Array.from(bones.subarray(8 * index, 8 * index + 8));
    return found.map((each, i) => each / (i < 2 ? FINE : COARSE));
  }

  // The pixels of the canvas that pieces and their rims may take: left, top, width and height.
  function coveredBy(context, pieces) {
    const {a, d, e, f} = context.getTransform(), {width, height} = context.canvas;
    const points = pieces.flatMap((each) => each.points);
    const xs = points.map((each) => a * each[0] + e), ys = points.map((each) => d * each[1] + f);
    const left = Math.max(Math.floor(Math.min(...xs)) - 4, 0);
    const top = Math.max(Math.floor(Math.min(...ys)) - 4, 0);
    const right = Math.min(Math.ceil(Math.max(...xs)) + 4, width);
    const bottom = Math.min(Math.ceil(Math.max(...ys)) + 4, height);
    return right > left && bottom > top ? [left, top, right - left, bottom - top] : null;
  }

  function comesIn({pieces, fade: [x, y, endX, endY]}) {
    const dx = endX - x, dy = endY - y, opaque = EASED[EASED.length - 1][0] * (dx * dx + dy * dy);
    return pieces.some(({points}) => points.some(([px, py]) => (px - x) * dx + (py - y) * dy < opaque));
  }

  // ---- muscles: outlines round what is seen of a net between two of its fibres

  function runsOf(numbers) {
    const found = [];
    for (let i = 0; i < numbers.length;) {
      const piece = [], end = i + 1 + 3 * numbers[i];
      for (i += 1; i < end; i += 3) piece.push([numbers[i], numbers[i + 1], numbers[i + 2]]);
      found.push(piece);
    }
    return found;
  }

  function outlines(lines, pieces, first, last) {
    const found = [];
    const close = (there, end, back) => found.push([...there, ...end.slice(1, -1), ...back.slice(1).reverse()]);
    for (const piece of pieces) {
      let there = [], back = [], a = 0, b = 0, before = 0;
      for (const [step, low, high] of piece) {
        const c = Math.max(low, first), d = Math.min(high, last);
        if (there.length && (c >= Math.min(d, b) || d <= a)) {
          close(there, lines[before + 1].slice(a, b + 1), back);
          there = [];
          back = [];
        }
        if (c >= d) continue;
        const upper = lines[step], lower = lines[step + 1];
        if (there.length) {
          there.push(...(c > a ? upper.slice(a + 1, c + 1) : upper.slice(c, a).reverse()));
          back.push(...(d > b ? upper.slice(b + 1, d + 1) : upper.slice(d, b).reverse()));
        } else {
          there = upper.slice(c, d + 1).reverse();
          back = [upper[d]];
        }
        there.push(lower[c]);
        back.push(lower[d]);
        [a, b, before] = [c, d, step];
      }
      if (there.length) close(there, lines[before + 1].slice(a, b + 1), back);
    }
    return found;
  }

  return {load, read, Picture, lump, tube, glow, grown, outlines};
})();
