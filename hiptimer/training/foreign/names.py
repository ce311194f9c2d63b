"""What the name of another timer's step tells in five languages: a rest, time to get ready, a side.

A step is only called a rest where its name says nothing else: "Rest 2" is one, "Rest pose" is not.
"""

from __future__ import annotations

import re
import unicodedata
from enum import Enum

from hiptimer.training.drafts.tidying import tidied
from hiptimer.training.sides import Side


def words_of(text: str) -> frozenset[str]:
    """The words of a list of them."""
    return frozenset(text.split())


class Part(Enum):
    """What a step is for."""

    WORK = "work"
    REST = "rest"
    READY = "ready"
    END = "end"


REST = words_of(
    "rest rests resting pause pauses break recover recovery relax transition switch pausen "
    "erholung erholen ruhe wechsel pausa descanso descansar descansa recuperacion cambio "
    "repos recuperation recuperer changement riposo riposa recupero transizione"
)
READY = words_of(
    "ready prepare preparation countdown delay vorbereitung vorbereiten bereit bereitmachen "
    "preparacion preparar preparate listo preparer preparez prets pret prete preparazione "
    "preparati preparare pronti pronto"
)
FILLERS = words_of(
    "a the get be to for next set sets round rounds side sides short long quick between and "
    "you time start kurze kurz lange mach machen dich zwischen runde runden satz seite seiten "
    "corta corto larga entre series serie lado tiempo de y court courte longue les vous tour "
    "du la le en cote breve lunga tra lato tempo"
)
"""Words that may stand beside those and say nothing else."""
LEFT = r"left|links?|linke[rsnm]?|izquierd[ao]s?|izq|gauche|sinistr[ao]|sx|li|l"
RIGHT = r"right|rechts?|rechte[rsnm]?|derech[ao]s?|der|droite?|destr[ao]|dx|re|r"
OF_A_SIDE = r"side|seite|lado|c[oô]t[eé]|lato"
SIDED = re.compile(
    rf"(?<!\w)(?:(?:{OF_A_SIDE})\s+)?(?:({LEFT})|({RIGHT}))(?!\w)(?:\s+(?:{OF_A_SIDE})(?!\w))?",
    re.IGNORECASE,
)
EMPTY_BRACKETS = re.compile(r"\(\s*\)|\[\s*\]")
AT_THE_ENDS = " -,;:/|.\N{MIDDLE DOT}\N{EN DASH}\N{EM DASH}"
NO_BRACES = str.maketrans("{}", "()")


def plain_name(text: str) -> str:
    """`text` on one line and without hidden characters; braces, which stand for sides, are round.

    Empty where nothing of it can be seen.
    """
    return tidied(text).translate(NO_BRACES)


def part_of(name: str) -> Part:
    """What a step of that name is for."""
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    words = {*re.findall(r"[a-z]{2,}", plain)} | {*re.findall(r"\b[ay]\b", plain)}
    if words - REST - READY - FILLERS:
        return Part.WORK
    if words & READY:
        return Part.READY
    return Part.REST if words & REST else Part.WORK


def side_of(name: str) -> tuple[str, Side] | None:
    """The name without its one word for a side, and that side; None where it names none, or two."""
    found = [*SIDED.finditer(name)]
    if len(found) != 1:
        return None
    (word,) = found
    rest = f"{name[: word.start()].rstrip(AT_THE_ENDS)} {name[word.end() :].lstrip(AT_THE_ENDS)}"
    base = " ".join(EMPTY_BRACKETS.sub(" ", rest).split()).strip(AT_THE_ENDS)
    return (base, Side.LEFT if word[1] else Side.RIGHT) if base else None
