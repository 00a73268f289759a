"""What parts a byline's line into names and the rest."""

from __future__ import annotations

from wireclean.lazy import pattern
from wireclean.typed import Final

AND: Final = pattern(
    r",?\s+(?:and|und|et|y|e|og|och|en|ja|i|a|és|și|şi|ve|dan|un|ir|и|та|і|και|AND|And|UND|ET|Y|E|&)\s+"
    r"|,?\s+(?:édité|adapté|relu|édition|edited|editado|bearbeitet|redigiert|redigerat|traduit|traducido|tradotto"
    r"|bewerkt|redigert)\s(?:par|by|por|von|av|da|door)\s+"  # Belga, édité par Ada Vermeer
    r"|\s*/\s*|\s*;\s*|\s*,\s*"
)
BAR: Final = pattern(r"\s*[|•·]\s*|\s+[–—/-]\s+")
