"""The style sheet, made from the tokens: what buttons, fields, cards and lists look like.

Widgets choose a look by a dynamic property: `role` on labels, `look` on buttons and frames.
"""

from __future__ import annotations

from hiptimer.ui.look.tokens import Tokens

TEMPLATE = """
QMainWindow, QDialog, QScrollArea, QScrollArea > QWidget > QWidget[look="page"] {{
    background: {background};
}}
QScrollArea {{ border: none; }}
QScrollArea[look="in-card"] {{ background: transparent; }}
QToolTip {{
    background: {surface}; color: {ink}; border: 1px solid {line};
    border-radius: {r4}px; padding: {r4}px {r8}px;
}}
QLabel {{ background: transparent; }}
QLabel[role="muted"] {{ color: {muted}; }}
QLabel[role="small"] {{ color: {muted}; font-size: {small}px; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="large"] {{ font-size: {large}px; font-weight: 700; letter-spacing: -0.2px; }}
QLabel[role="title"] {{ font-size: {title}px; font-weight: 700; letter-spacing: -0.5px; }}
QLabel[role="hero"] {{ font-size: {hero}px; font-weight: 700; letter-spacing: -0.8px; }}
QLabel[role="tag"] {{
    background: {background}; color: {muted}; border: 1px solid {line};
    border-radius: {tag_radius}px; padding: {r4}px {r10}px; font-size: {small}px; font-weight: 500;
}}
QLabel[role="warning"] {{
    background: {warning_soft}; color: {warning_ink};
    border-radius: {r12}px; padding: {r8}px {r12}px;
}}
QLabel[role="tag-strong"] {{
    background: {brand_soft}; color: {brand}; border-radius: {r10}px;
    padding: {r2}px {r10}px; font-size: {small}px; font-weight: 600;
}}
QLabel[role="changed"] {{ color: {brand}; font-weight: 600; }}
QLabel[role="wordmark"] {{
    font-size: {wordmark}px; font-weight: 700; letter-spacing: -0.3px;
    padding: {r4}px {r12}px {r16}px {r12}px;
}}
QFrame[look="card"] {{
    background: {surface}; border: 1px solid {line}; border-radius: 16px;
}}
QFrame[look="sidebar"] {{ background: {background}; border-right: 1px solid {line}; }}
QFrame[look="divider"] {{ background: {line}; border: none; }}
QFrame[look="notice"] {{ background: {surface}; border-top: 1px solid {line}; }}
QPushButton, QToolButton {{
    background: {surface}; border: 1px solid {line}; border-radius: 12px;
    padding: {r8}px {r16}px; font-weight: 600;
}}
QPushButton:hover, QToolButton:hover {{ border-color: {brand}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {brand_soft}; }}
QPushButton:focus, QToolButton:focus {{
    border: {focus_width}px solid {focus}; padding: {q8}px {q16}px;
}}
QPushButton:disabled, QToolButton:disabled {{ color: {muted}; }}
QPushButton[look="primary"] {{
    background: {brand}; color: {on_brand}; border: 2px solid {brand};
}}
QPushButton[look="primary"]:hover {{ border-color: {ink}; }}
QPushButton[look="primary"]:focus {{ border: 2px solid {ink}; }}
QPushButton[bare="true"] {{ padding: {r8}px; }}
QPushButton[bare="true"]:focus {{ padding: {q8}px; }}
QPushButton[look="plain"] {{ background: transparent; border: 2px solid transparent; }}
QPushButton[look="plain"]:hover {{ background: {brand_soft}; }}
QPushButton[look="plain"]:focus {{ border: 2px solid {focus}; }}
QPushButton[look="plain"]:focus, QPushButton[look="primary"]:focus {{
    padding: {r8}px {r16}px;
}}
QPushButton[look="plain"][bare="true"]:focus, QPushButton[look="primary"][bare="true"]:focus {{
    padding: {r8}px;
}}
QPushButton[look="chip"] {{
    border-radius: {chip_radius}px; padding: {r4}px {r12}px; font-weight: 500; color: {muted};
}}
QPushButton[look="chip"]:hover {{ color: {ink}; }}
QPushButton[look="segment"] {{
    padding: {r4}px {r12}px; border-radius: 8px; font-weight: 500; min-height: {r24}px;
}}
QPushButton[look="segment"]:checked {{
    background: {chosen}; border-color: {brand}; color: {on_chosen}; font-weight: 600;
}}
QPushButton[look="navigation"] {{
    background: transparent; border: 2px solid transparent; border-radius: 10px;
    padding: {r8}px {r10}px; text-align: left; font-weight: 500; color: {muted};
}}
QPushButton[look="navigation"]:hover {{ background: {brand_soft}; color: {ink}; }}
QPushButton[look="navigation"]:checked {{
    background: {chosen}; color: {on_chosen}; font-weight: 700;
}}
QPushButton[look="navigation"]:focus {{ border-color: {focus}; }}
QSpinBox, QDoubleSpinBox, QTimeEdit, QComboBox, QLineEdit {{
    background: {surface}; border: 1px solid {edge}; border-radius: 8px;
    padding: {r4}px {r8}px; min-height: {r24}px;
    selection-background-color: {brand}; selection-color: {on_brand};
}}
QSpinBox:focus, QDoubleSpinBox:focus, QTimeEdit:focus, QComboBox:focus, QLineEdit:focus {{
    border: {focus_width}px solid {focus};
}}
QComboBox {{ combobox-popup: 0; padding-right: {r28}px; }}
QComboBox::drop-down {{ border: none; width: 0; }}
QComboBox::down-arrow {{ image: none; }}
QSpinBox QLineEdit, QTimeEdit QLineEdit {{
    border: none; background: transparent; padding: 0; min-height: 0;
}}
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button {{
    subcontrol-origin: border; border: none; background: transparent; width: {r28}px;
}}
QSpinBox::up-button, QTimeEdit::up-button {{ subcontrol-position: top right; }}
QSpinBox::down-button, QTimeEdit::down-button {{ subcontrol-position: bottom right; }}
QSpinBox::up-arrow, QSpinBox::down-arrow, QTimeEdit::up-arrow, QTimeEdit::down-arrow {{
    image: none; width: 0; height: 0;
}}
QComboBox QAbstractItemView {{
    background: {surface}; border: 1px solid {line};
    selection-background-color: {brand_soft}; selection-color: {ink};
}}
QComboBox QAbstractItemView::item {{ padding: {r4}px {r8}px; min-height: {r24}px; }}
QCheckBox {{ spacing: {r8}px; padding: {r4}px; border: 2px solid transparent; border-radius: 8px; }}
QCheckBox:focus {{ border-color: {focus}; }}
QSlider {{ min-height: {r28}px; }}
QSlider::groove:horizontal {{ height: 6px; border-radius: 3px; background: {edge}; }}
QSlider::sub-page:horizontal {{ height: 6px; border-radius: 3px; background: {brand}; }}
QSlider::sub-page:horizontal:disabled, QSlider::handle:horizontal:disabled {{
    background: {edge};
}}
QSlider::handle:horizontal {{
    width: {knob}px; height: {knob}px; margin: -{knob_over}px 0; border-radius: {knob_radius}px;
    background: {brand};
}}
QSlider::handle:horizontal:focus {{
    background: {surface}; border: {ring}px solid {focus};
    width: {hole}px; height: {hole}px;
}}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar::handle:vertical {{
    background: {edge}; border-radius: 4px; min-height: 32px; margin: 2px;
}}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QListView[look="cards"] {{ background: transparent; border: none; outline: none; }}
QLineEdit[look="search"] {{
    border: 1px solid {edge}; border-radius: 12px; padding: {r8}px; font-size: {large}px;
}}
QLineEdit[look="search"]:focus {{ border: {focus_width}px solid {focus}; }}
QToolButton[look="in-field"] {{ background: transparent; border: none; padding: 0; }}
QToolButton[look="in-field"]:hover {{ background: {brand_soft}; border-radius: 8px; }}
QPushButton[look="filter"] {{
    padding: {r4}px {r12}px; border-radius: 10px; font-weight: 500; min-height: {r24}px;
}}
QPushButton[look="filter"][chosen="true"], QPushButton[look="filter"]:checked {{
    background: {chosen}; border-color: {brand}; color: {on_chosen}; font-weight: 600;
}}
QPushButton[look="filter"]:focus {{ border: {focus_width}px solid {focus}; }}
QPushButton[look="side-left"], QPushButton[look="side-right"] {{
    padding: {r4}px {r12}px; border-radius: 8px; font-weight: 500; min-height: {r24}px;
}}
QPushButton[look="side-left"]:checked {{
    background: {left_chosen}; border-color: {left_ink}; color: {on_left_chosen}; font-weight: 600;
}}
QPushButton[look="side-right"]:checked {{
    background: {right_chosen}; border-color: {right_ink}; color: {on_right_chosen};
    font-weight: 600;
}}
QPushButton[look="side-left"]:focus, QPushButton[look="side-right"]:focus {{
    border: {focus_width}px solid {focus};
}}
QMenu {{ background: {surface}; border: 1px solid {line}; padding: {r4}px; icon-size: {r16}px; }}
QMenu::item {{ padding: {r4}px {r16}px {r4}px {r8}px; border-radius: 6px; }}
QMenu::item:selected {{ background: {brand_soft}; color: {ink}; }}
QMenu::item:disabled {{ color: {muted}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: {r4}px {r8}px; }}
QListView[look="rows"] {{ background: transparent; border: none; outline: none; }}
QPlainTextEdit {{
    background: {surface}; border: 1px solid {edge}; border-radius: 8px; padding: {r4}px;
    selection-background-color: {brand}; selection-color: {on_brand};
}}
QPlainTextEdit:focus {{ border: {focus_width}px solid {focus}; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle:horizontal {{
    background: {edge}; border-radius: 4px; min-width: 32px; margin: 2px;
}}
QPushButton[look="segment"]:focus, QPushButton[look="filter"]:focus, QPushButton[look="chip"]:focus,
QPushButton[look="side-left"]:focus, QPushButton[look="side-right"]:focus {{
    padding: {q4}px {q12}px;
}}
QPushButton[look="chip"]:checked {{
    background: {chosen}; border-color: {brand}; color: {on_chosen};
}}
QLabel[role="hint"] {{
    background: {brand_soft}; color: {ink}; border-radius: {r10}px; padding: {r8}px {r12}px;
}}
QLabel[role="fault"] {{ color: {warning_ink}; font-weight: 600; }}
QPushButton[flush="true"] {{ padding-left: {r4}px; }}
QLineEdit[look="name"] {{
    font-size: {large}px; font-weight: 600; border-radius: 12px; padding: {r8}px {r12}px;
}}
QFrame[look="question"] {{
    background: {brand_soft}; border: 1px solid {brand}; border-radius: 12px;
}}
QFrame[look="popup"] {{ background: {surface}; border: 1px solid {edge}; border-radius: 12px; }}
QPushButton[look="primary"]:disabled {{
    background: transparent; border: 2px dashed {line}; color: {muted};
}}
QLabel[look="address"] {{ border: 2px solid transparent; border-radius: 6px; }}
QLabel[look="address"]:focus {{ border-color: {focus}; }}
QLabel[role="side-left"] {{ color: {left_ink}; font-size: {small}px; font-weight: 600; }}
QLabel[role="side-right"] {{ color: {right_ink}; font-size: {small}px; font-weight: 600; }}
QPushButton[look="reason"] {{
    background: transparent; border: 2px solid transparent; border-radius: 8px;
    padding: {r2}px {r8}px; color: {muted}; font-size: {small}px; font-weight: 500;
}}
QPushButton[look="reason"]:hover {{ color: {ink}; background: {brand_soft}; }}
QPushButton[look="reason"]:focus {{ border-color: {focus}; }}
QPushButton[look="fold"] {{
    background: transparent; border: 2px solid transparent; text-align: left;
    padding: {r4}px {r8}px; font-size: {large}px; font-weight: 700;
}}
QPushButton[look="fold"]:hover {{ background: {brand_soft}; }}
QPushButton[look="fold"]:focus {{ border-color: {focus}; }}
QFrame[look="drop"] {{ border: 1px dashed {edge}; border-radius: 12px; }}
QFrame[look="drop"][over="true"] {{ border: 2px solid {brand}; background: {brand_soft}; }}
"""


def style_sheet(tokens: Tokens, scale: float) -> str:
    """The whole style sheet in the colours of `tokens`; paddings and type grow with `scale`."""
    colours = {name: getattr(tokens, name) for name in tokens.__struct_fields__}
    return TEMPLATE.format(
        **(colours | _chosen_sides(tokens) | _sizes(scale) | _focus(tokens, scale))
    )


def _chosen_sides(tokens: Tokens) -> dict[str, str]:
    """The grounds of a chosen side and what stands on them; filled where all choices are."""
    filled = tokens.chosen == tokens.brand
    return {
        "left_chosen": tokens.left_ink if filled else tokens.left_soft,
        "on_left_chosen": tokens.on_chosen if filled else tokens.left_ink,
        "right_chosen": tokens.right_ink if filled else tokens.right_soft,
        "on_right_chosen": tokens.on_chosen if filled else tokens.right_ink,
    }


def _sizes(scale: float) -> dict[str, int]:
    knob_radius, ring = round(9 * scale), round(5 * scale)
    sizes = {f"r{size}": round(size * scale) for size in (2, 4, 8, 10, 12, 16, 24, 28)}
    types = {"small": 13, "large": 17, "title": 26, "hero": 40, "wordmark": 18}
    return {
        **sizes,
        **{name: round(size * scale) for name, size in types.items()},
        "ring": ring,
        "hole": 2 * (knob_radius - ring),
        "knob": 2 * knob_radius,
        "knob_radius": knob_radius,
        "knob_over": knob_radius - 3,
        "chip_radius": round(12 * scale),
        "tag_radius": round(12 * scale),
    }


def _focus(tokens: Tokens, scale: float) -> dict[str, int]:
    """The width of the focus ring, and paddings (`q…`) that give it room in a button's size."""
    width = 3 if tokens.line == tokens.ink else 2  # two pixels of it have to be new
    paddings = {f"q{size}": max(0, round(size * scale) - width + 1) for size in (4, 8, 12, 16)}
    return {"focus_width": width, **paddings}
