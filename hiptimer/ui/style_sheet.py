"""The style sheet, made from the tokens: what buttons, fields, cards and lists look like.

Widgets choose a look by a dynamic property: `role` on labels, `look` on buttons and frames.
"""

from __future__ import annotations

from hiptimer.ui.tokens import Tokens

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
QPushButton:focus, QToolButton:focus {{ border: 2px solid {focus}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {muted}; }}
QPushButton[look="primary"] {{
    background: {brand}; color: {on_brand}; border: 2px solid {brand};
}}
QPushButton[look="primary"]:hover {{ border-color: {ink}; }}
QPushButton[look="primary"]:focus {{ border: 2px solid {ink}; }}
QPushButton[bare="true"] {{ padding: {r8}px; }}
QPushButton[look="plain"] {{ background: transparent; border: 2px solid transparent; }}
QPushButton[look="plain"]:hover {{ background: {brand_soft}; }}
QPushButton[look="plain"]:focus {{ border-color: {focus}; }}
QPushButton[look="chip"] {{
    border-radius: {chip_radius}px; padding: {r4}px {r12}px; font-weight: 500; color: {muted};
}}
QPushButton[look="chip"]:hover {{ color: {ink}; }}
QPushButton[look="segment"] {{
    padding: {r4}px {r12}px; border-radius: 8px; font-weight: 500; min-height: {r24}px;
}}
QPushButton[look="segment"]:checked {{
    background: {brand_soft}; border-color: {brand}; color: {brand}; font-weight: 600;
}}
QPushButton[look="navigation"] {{
    background: transparent; border: 2px solid transparent; border-radius: 10px;
    padding: {r8}px {r10}px; text-align: left; font-weight: 500; color: {muted};
}}
QPushButton[look="navigation"]:hover {{ background: {brand_soft}; color: {ink}; }}
QPushButton[look="navigation"]:checked {{
    background: {brand_soft}; color: {brand}; font-weight: 600;
}}
QPushButton[look="navigation"]:focus {{ border-color: {focus}; }}
QSpinBox, QDoubleSpinBox, QComboBox, QLineEdit {{
    background: {surface}; border: 1px solid {faint}; border-radius: 8px;
    padding: {r4}px {r8}px; min-height: {r24}px;
    selection-background-color: {brand}; selection-color: {on_brand};
}}
QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QLineEdit:focus {{
    border: 2px solid {focus};
}}
QComboBox {{ combobox-popup: 0; padding-right: {r28}px; }}
QComboBox::drop-down {{ border: none; width: 0; }}
QComboBox::down-arrow {{ image: none; }}
QSpinBox QLineEdit {{ border: none; background: transparent; padding: 0; min-height: 0; }}
QSpinBox::up-button, QSpinBox::down-button {{
    subcontrol-origin: border; border: none; background: transparent; width: {r28}px;
}}
QSpinBox::up-button {{ subcontrol-position: top right; }}
QSpinBox::down-button {{ subcontrol-position: bottom right; }}
QSpinBox::up-arrow, QSpinBox::down-arrow {{ image: none; width: 0; height: 0; }}
QComboBox QAbstractItemView {{
    background: {surface}; border: 1px solid {line};
    selection-background-color: {brand_soft}; selection-color: {ink};
}}
QComboBox QAbstractItemView::item {{ padding: {r4}px {r8}px; min-height: {r24}px; }}
QCheckBox {{ spacing: {r8}px; padding: {r4}px; border: 2px solid transparent; border-radius: 8px; }}
QCheckBox:focus {{ border-color: {focus}; }}
QSlider {{ min-height: {r28}px; }}
QSlider::groove:horizontal {{ height: 6px; border-radius: 3px; background: {faint}; }}
QSlider::sub-page:horizontal {{ height: 6px; border-radius: 3px; background: {brand}; }}
QSlider::sub-page:horizontal:disabled, QSlider::handle:horizontal:disabled {{
    background: {faint};
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
    background: {faint}; border-radius: 4px; min-height: 32px; margin: 2px;
}}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QListView[look="cards"] {{ background: transparent; border: none; outline: none; }}
QLineEdit[look="search"] {{
    border: 1px solid {faint}; border-radius: 12px; padding: {r8}px; font-size: {large}px;
}}
QLineEdit[look="search"]:focus {{ border: 2px solid {focus}; }}
QToolButton[look="in-field"] {{ background: transparent; border: none; padding: 0; }}
QToolButton[look="in-field"]:hover {{ background: {brand_soft}; border-radius: 8px; }}
QPushButton[look="filter"] {{
    padding: {r4}px {r12}px; border-radius: 10px; font-weight: 500; min-height: {r24}px;
}}
QPushButton[look="filter"][chosen="true"], QPushButton[look="filter"]:checked {{
    background: {brand_soft}; border-color: {brand}; color: {brand}; font-weight: 600;
}}
QPushButton[look="filter"]:focus {{ border: 2px solid {focus}; }}
QPushButton[look="side-left"], QPushButton[look="side-right"] {{
    padding: {r4}px {r12}px; border-radius: 8px; font-weight: 500; min-height: {r24}px;
}}
QPushButton[look="side-left"]:checked {{
    background: {left_soft}; border-color: {left_ink}; color: {left_ink}; font-weight: 600;
}}
QPushButton[look="side-right"]:checked {{
    background: {right_soft}; border-color: {right_ink}; color: {right_ink}; font-weight: 600;
}}
QPushButton[look="side-left"]:focus, QPushButton[look="side-right"]:focus {{
    border: 2px solid {focus};
}}
QMenu {{ background: {surface}; border: 1px solid {line}; padding: {r4}px; icon-size: {r16}px; }}
QMenu::item {{ padding: {r4}px {r16}px {r4}px {r8}px; border-radius: 6px; }}
QMenu::item:selected {{ background: {brand_soft}; color: {ink}; }}
QMenu::item:disabled {{ color: {muted}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: {r4}px {r8}px; }}
QListView[look="rows"] {{ background: transparent; border: none; outline: none; }}
QPlainTextEdit {{
    background: {surface}; border: 1px solid {faint}; border-radius: 8px; padding: {r4}px;
    selection-background-color: {brand}; selection-color: {on_brand};
}}
QPlainTextEdit:focus {{ border: 2px solid {focus}; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle:horizontal {{
    background: {faint}; border-radius: 4px; min-width: 32px; margin: 2px;
}}
QPushButton[look="chip"]:checked {{ background: {brand_soft}; color: {brand}; }}
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
QFrame[look="popup"] {{ background: {surface}; border: 1px solid {faint}; border-radius: 12px; }}
QPushButton[look="primary"]:disabled {{
    background: {line}; border-color: {line}; color: {muted};
}}
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
QFrame[look="drop"] {{ border: 1px dashed {faint}; border-radius: 12px; }}
QFrame[look="drop"][over="true"] {{ border: 2px solid {brand}; background: {brand_soft}; }}
"""


def style_sheet(tokens: Tokens, scale: float) -> str:
    """The whole style sheet in the colours of `tokens`; paddings and type grow with `scale`."""
    knob_radius = round(9 * scale)
    ring = round(5 * scale)
    sizes = {f"r{size}": round(size * scale) for size in (2, 4, 8, 10, 12, 16, 24, 28)}
    return TEMPLATE.format(
        ink=tokens.ink,
        background=tokens.background,
        surface=tokens.surface,
        line=tokens.line,
        muted=tokens.muted,
        faint=tokens.faint,
        brand=tokens.brand,
        brand_soft=tokens.brand_soft,
        on_brand=tokens.on_brand,
        warning_soft=tokens.warning_soft,
        warning_ink=tokens.warning_ink,
        focus=tokens.focus,
        small=round(13 * scale),
        large=round(17 * scale),
        title=round(26 * scale),
        hero=round(40 * scale),
        wordmark=round(18 * scale),
        ring=ring,
        hole=2 * (knob_radius - ring),
        knob=2 * knob_radius,
        knob_radius=knob_radius,
        knob_over=knob_radius - 3,
        chip_radius=round(12 * scale),
        tag_radius=round(12 * scale),
        left_ink=tokens.left_ink,
        left_soft=tokens.left_soft,
        right_ink=tokens.right_ink,
        right_soft=tokens.right_soft,
        **sizes,
    )
