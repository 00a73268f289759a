"""Breadcrumbs: the way from a site's home page to a story, on one line."""

from __future__ import annotations

from wireclean.lazy import pattern
from wireclean.phrases.folded import fold

BETWEEN = pattern(r"\s*[>›»→]\s*|\s+(?://?|::)\s+|^/\s*")
HOME = frozenset(  # folded
    {"home", "homepage", "start", "startseite", "inicio", "início", "accueil", "front page"}
    | {"portada", "capa", "voorpagina", "forsiden", "hem", "etusivu", "forsíða", "strona główna", "domů", "úvod"}
    | {"főoldal", "kezdőlap", "címlap", "acasă", "prima pagină", "početna", "naslovnica", "domov", "ana sayfa"}
    | {"anasayfa", "главная", "головна", "начало", "почетна", "насловна", "αρχικη", "avaleht", "sākums"}
    | {"pagrindinis", "beranda", "laman utama", "trang chủ", "หน้าแรก", "首页", "首頁", "ホーム", "トップ", "홈"}
    | {"الرئيسية", "ראשי", "דף הבית", "صفحه نخست", "خانه", "होम", "হোম", "முகப்பு", "nyumbani", "tuisblad", "tuis"}
    | {"inici", "hasiera", "hafan", "baile", "ballina"}
)


def leads_home(text: str) -> bool:
    """Whether a line is a row of crumbs that begins at the home page: ``Home » News » Swan delays the train``."""
    first, *others = BETWEEN.split(text, maxsplit=1)
    return bool(others) and fold(first) in HOME
