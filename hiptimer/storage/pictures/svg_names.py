"""The elements and attributes that an SVG picture may have; everything else is refused."""

from __future__ import annotations

SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"
XML = "http://www.w3.org/XML/1998/namespace"

EDITORS = frozenset(
    {
        "http://www.inkscape.org/namespaces/inkscape",
        "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd",
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "http://creativecommons.org/ns#",
        "http://web.resource.org/cc/",
        "http://purl.org/dc/elements/1.1/",
        "http://www.serif.com/",
        "http://www.bohemiancoding.com/sketch/ns",
    }
)
"""Notes that drawing programs leave for themselves; whoever draws the picture passes over them."""

# fmt: off
ELEMENTS = frozenset(
    {
        "svg", "g", "defs", "title", "desc", "metadata", "path", "rect", "circle", "ellipse",
        "line", "polyline", "polygon", "text", "tspan", "linearGradient", "radialGradient",
        "stop", "clipPath", "style",
    }
)

ATTRIBUTES = frozenset(
    {
        "id", "class", "style", "version", "baseProfile", "viewBox", "preserveAspectRatio",
        "width", "height", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx",
        "fy", "fr", "dx", "dy", "d", "points", "pathLength", "transform", "rotate", "textLength",
        "lengthAdjust", "href", "lang", "role", "type", "media", "offset", "gradientUnits",
        "gradientTransform", "spreadMethod", "clipPathUnits", "enable-background", "color",
        "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity",
        "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray",
        "stroke-dashoffset", "opacity", "display", "visibility", "overflow", "clip", "clip-path",
        "clip-rule", "stop-color", "stop-opacity", "vector-effect", "font", "font-family",
        "font-size", "font-style", "font-weight", "font-variant", "font-stretch", "text-anchor",
        "text-align", "line-height", "text-decoration", "letter-spacing", "word-spacing",
        "dominant-baseline", "alignment-baseline", "baseline-shift", "writing-mode", "direction",
        "shape-rendering", "text-rendering", "image-rendering", "color-interpolation",
        "color-rendering", "paint-order", "mix-blend-mode", "isolation", "focusable",
    }
)
PREFIXES = ("data-", "aria-")
"""Attributes that begin like this say something of the picture and draw nothing."""

FUNCTIONS = frozenset(
    {
        "url", "rgb", "rgba", "hsl", "hsla", "matrix", "translate", "translatex", "translatey",
        "scale", "scalex", "scaley", "rotate", "skewx", "skewy",
    }
)
"""What a value may call; `url` only for a place inside the picture."""
# fmt: on
