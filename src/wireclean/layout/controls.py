"""What stands beside a masthead: links that skip the menu, buttons, and the menu itself."""

from __future__ import annotations

from wireclean.fields import agencies
from wireclean.page import Block, Page

SKIP = (  # how links begin that skip what stands above the story
    *("skip", "jump to", "zum ", "zur ", "aller ", "accéder", "ir a", "ir p", "vai ", "salta", "naar ", "hopp"),
    *("gå til", "till ", "siirry", "przejdź", "přejít"),
)
FEED_LINK = "alternate"  # lynx's word for the link to a feed, above the page: #[1]alternate
OVER = 6  # lines below a site's name, of which
MOST = 3  # are known entries of its menu
ENTRIES = 12  # blocks below a masthead, its menu's first
CONTROLS = frozenset(  # what stands beside a masthead, and beside no entry of a menu
    {
        *("menu", "search", "subscribe", "subscribe now", "newsletters", "donate", "support us", "sections", "log in"),
        *("sign in", "sign up", "log in | subscribe", "login", "print subscriptions", "search jobs", "notifications"),
        *("my account", "menu close", "open menu", "log in subscribe", "subscribe log in", "menu cerca"),
        *("toggle menu", "toggle navigation", "skip navigation"),
        *("play live radio", "next up:", "next up"),
        FEED_LINK,
        *("menü", "suche", "abonnement", "anmelden", "abo", "se connecter", "s'abonner", "rechercher", "connexion"),
        *("menú", "buscar", "suscríbete", "iniciar sesión", "entrar", "assine", "cerca", "accedi", "abbonati"),
        *("inloggen", "zoeken", "meny", "logga in", "sök", "logg inn", "søk", "log ind", "søg", "valikko", "haku"),
        *("s'identifier", "s'abonner se connecter", "mon compte", "seite durchsuchen", "suche öffnen", "login abo"),
        *("bliv abonnent", "bli abonnent", "prenumerera", "kirjaudu", "kirjaudu sisään", "tilaa", "zaloguj"),
        *("zaloguj się", "szukaj", "přihlásit", "přihlásit se", "hledat", "prihlásiť", "hľadať", "bejelentkezés"),
        *("keresés", "autentificare", "căutare", "caută", "prijava", "prijavi se", "pretraga", "traži", "iskanje"),
        *("vyhledávání", "prisijungti", "paieška", "ielogoties", "otsi", "logi sisse", "giriş yap", "giriş", "ara"),
        *("вход", "търсене", "увійти", "пошук", "σύνδεση", "αναζήτηση", "إبحث", "بحث", "تسجيل الدخول", "חיפוש"),
        *("masuk", "cari", "daftar", "log masuk", "đăng nhập", "tìm kiếm", "検索", "ログイン"),
        *("搜索", "登录", "로그인", "검색"),
        *("ingresar", "iniciar sesion", "assinar", "pesquisar", "registrati", "ricerca", "aanmelden"),
        *("меню", "поиск", "войти"),
    }
)


def stands_above_menu(block: Block) -> bool:
    """Whether a line is a link that skips the menu, or a button that stands beside a masthead."""
    played = block.phrase is not None and block.phrase.family == "player"  # a station's live radio
    return played or block.key.startswith(SKIP) or block.key in CONTROLS


def has_control(page: Page, block: Block) -> bool:
    """Whether a button to log in, to search or to subscribe stands among the first entries of the menu below."""
    return any(other.key in CONTROLS for other in page.blocks[block.index + 1 : block.index + 1 + ENTRIES])


def stands_over_many(page: Page) -> bool:
    """Whether the page's first line, a name that we do not know, stands over a menu that we do."""
    below = page.blocks[1 : 1 + OVER]
    return sum(line.phrase is not None and line.phrase.family == "navigation" for line in below) > MOST


def stands_over_menu(page: Page, block: Block) -> bool:
    """Whether a known label stands right below, or most of the lines below are some."""
    below = page.blocks[block.index + 1 : block.index + 1 + OVER]
    title = page.story.top if page.story is not None and page.story.top is not None else 0
    if block.index == 0 and title > MOST and agencies.is_organisation(block.text):
        return True
    return below[0].phrase is not None or sum(line.phrase is not None for line in below) >= MOST
