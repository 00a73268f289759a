"""FLD113."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from wireclean.fields import agencies
from wireclean.fields import copyright as notice
from wireclean.lazy import IGNORECASE, escape, pattern
from wireclean.markup import unlisted
from wireclean.page import Block, Page
from wireclean.phrases import fold
from wireclean.rule import DROP, Fact, Mark, rule

OWNERS = frozenset(
    {"Microsoft", "Arizona State University", "NBCUniversal", "Hearst", "Gannett"}
)  # of sites of other names
ADDRESS = pattern(r",? (?:\d+|P\.?O\.? Box) .*")  # behind a paper's name: 12 W. Iron Ave.
COMPANY = pattern(
    r"\b(?:Inc|Ltd|Limited|Berhad|Bhd|LLC|L\.?P|Corp(?:oration)?|Company|Co|Group|Media|Communications|Holdings|Pvt|Private|GmbH"
    r"|AG|S\.?A"
    r"|[Mm]\.?b\.?H|\w*gesellschaft|mbH|a\. ?s|s\. ?r\. ?o|z o\. ?o|A/S|AB|AS|Oy[Jj]?|Zrt|Kft|Nyrt|d\. ?o\. ?o|d\. ?d"
    r"|A\.Ş|ООО|АО|SAS|S\.A\.U"
    r"|S\.?p\.?A|S\.?r\.?l|N\.?V|B\.?V|plc|Publishing|Publishers|Partners|Network|Gannett|Verlag|Press|\w+\.\w{2,3})\b"
)
SKIP = (  # how links begin that skip what stands above the story
    *(
        "skip",
        "jump to",
        "zum ",
        "zur ",
        "aller ",
        "accéder",
        "ir a",
        "ir p",
        "vai ",
        "salta",
        "naar ",
        "hopp",
        "gå til",
    ),
    *("till ", "siirry", "przejdź", "přejít"),
)
FOOTER = 12  # blocks at the end of the page
TOP = 4  # blocks at the top of the page
REMEMBERED = 4_096  # lines; the entries of a site's menus recur on its pages
BESIDE = 3  # blocks below a masthead, of which one is known chrome
MENU = 10  # blocks at the top of the page, among which a paper's name may stand behind links and buttons
HEAD = 60  # blocks at the top of the page, among which the footer's holder is looked for
FORM = pattern(  # what a company's name ends with
    r"(?:,? (?:Inc|Incorporated|Ltd|LLC|L\.?L\.?C|L\.?P|Corp|Corporation|Company|Co|Group|Media|Communications"
    r"|Publishing|Publications|Newspapers|Holdings)\b\.?)+$",
    IGNORECASE,
)
LONGEST = 6  # words
OVER = 6  # lines below a site's name, of which
MOST = 3  # are known entries of its menu
MARK = pattern(r"[A-Z]{3,6}|\d{1,2}[A-Z]{3,5}|[A-Z]\w+\.(?:com|org|net|news|tv)")  # MSN, KRDT, 7NEWS, Phys.org
LOGO = pattern(  # Elm Post logo, Elm Post Home: a picture's words
    r"(?P<name>\S.{1,40}?)(?: logo| home| [-–|] (?:back to )?home(?: ?page)?)", IGNORECASE
)
ENTRIES = 12  # blocks below a masthead, its menu's first
LONGEST_NAMING = 30  # words of a line that names the site once more
ARTICLE = pattern(r"(?:the|der|die|das|le|la|les|el|il|lo|de|het|o) ", IGNORECASE)  # DER STANDARD
CASELESS = pattern(r".{1,6}(?:网|新闻|新聞|日报|晚报|日報|ニュース|뉴스|일보|신문)")  # 新华网, 毎日新聞
CONTROLS = frozenset(  # what stands beside a masthead, and beside no entry of a menu
    {
        *(
            "menu",
            "search",
            "subscribe",
            *("subscribe now", "newsletters", "donate", "support us", "sections"),
            "log in",
            "sign in",
            "sign up",
            "log in | subscribe",
            "login",
            "print subscriptions",
            "search jobs",
            "newsletters",
            "notifications",
            "my account",
        ),
        *("menü", "suche", "abonnement", "anmelden", "abo", "se connecter", "s'abonner", "rechercher", "connexion"),
        *("menú", "buscar", "suscríbete", "iniciar sesión", "entrar", "assine", "cerca", "accedi", "abbonati"),
        *("inloggen", "zoeken", "meny", "logga in", "sök", "logg inn", "søk", "log ind", "søg", "valikko", "haku"),
        *("s'identifier", "s'abonner se connecter", "mon compte", "seite durchsuchen", "suche öffnen", "login abo"),
        *("log ind", "bliv abonnent", "bli abonnent", "prenumerera", "kirjaudu", "kirjaudu sisään", "tilaa", "zaloguj"),
        *("zaloguj się", "szukaj", "přihlásit", "přihlásit se", "hledat", "prihlásiť", "hľadať", "bejelentkezés"),
        *("keresés", "autentificare", "căutare", "caută", "prijava", "prijavi se", "pretraga", "traži", "iskanje"),
        *("vyhledávání", "prisijungti", "paieška", "ielogoties", "otsi", "logi sisse", "giriş yap", "giriş", "ara"),
        *("вход", "търсене", "увійти", "пошук", "σύνδεση", "αναζήτηση", "إبحث", "بحث", "تسجيل الدخول", "חיפוש"),
        *("masuk", "cari", "daftar", "log masuk", "đăng nhập", "tìm kiếm", "検索", "ログイン"),
        *("搜索", "登录", "로그인", "검색"),
        *("ingresar", "iniciar sesion", "assinar", "pesquisar", "registrati", "ricerca", "menu cerca", "aanmelden"),
        *("меню", "поиск", "войти", "menu close", "open menu", "log in subscribe", "subscribe log in"),
    }
)
STATION = pattern(  # ABC7 Los Angeles, KCUR 89.3, WSB-TV Channel 2, NWAonline
    r"(?:[A-Z]{3,5}-?(?:TV)? ?\d{1,3}(?:\.\d)?|[KW][A-Z]{2,3}(?:-TV)?)(?: [A-Z0-9][\w.&’'-]*){0,5}|[A-Z]{2,5}[a-z]{3,}"
)
PORTALS = frozenset(
    {
        "yahoo",
        "yahoo news",
        "yahoo finance",
        "yahoo sports",
        "yahoo entertainment",
        "yahoo life",
        "aol",
        "msn",
        "newsbreak",
    }
)
FOOTER_LABELS = frozenset({"sections", "services", "company", "resources", "our company"})  # below a paper's name
VERBS = ("submit ", "watch ", "search ", "today's ", "today’s ", "your ", "full ", "get ", "open ", "close ", "log ")
SUPPORT = ("support ", "about ", "more from ", "subscribe to ", "follow ", "contact ", "get the ", "advertise with ")
PARTICLES = frozenset(
    {
        *("of", "the", "and", "&", "de", "del", "della", "delle", "dello", "do", "da", "di", "la", "le", "el", "van"),
        *("von", "der", "das", "die", "du", "des", "en", "y", "e", "og", "och", "i", "w", "na", "v", "u"),
    }
)


@rule("FLD113")
def site(page: Page) -> Iterator[Mark]:
    """The site's name: its masthead, alone at the top of the page, or what its footer says.

    A masthead has to read as the name of an organisation, or of anything with known chrome beside it, and blank
    lines have to set it apart; a logo of one word (``MSN``, ``KRDT``, ``Phys.org``) is one. Where there is none,
    the name that heads the footer's links, or the holder in the footer's notice, is the `site`. Known from local
    papers and from stations (``KXAN Austin``).

        - The Port Ellis Post

        - News
        - Sports

        - Swan delays the morning train

        - By Orla Tennant

          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.

    A paper's name inside the story stays.

          A swan delayed the morning train, and the railway is not sure what it will do about that.

          The Port Ellis Post

          The name was cut into the stone in letters that the rain had nearly taken away by then.
    """
    if page.story is None or page.story.top is None or page.story.headline is None:
        return
    top = page.story.top or page.story.headline  # a page's title, without the site's name, may be its first line
    if (named := _named_below(page)) is not None:
        yield Mark(named.index, "site", (Fact("site", _without_motto(named.text), 3),))
        return
    for block in _top(page, top):
        if block.index < TOP and page.marks[block.index] is None and _is_masthead(page, block):
            yield Mark(block.index, "site", (Fact("site", _without_motto(block.text), 3),))
            return
        if page.marks[block.index] is None and (name := _heads_menu(page, block)) is not None:
            yield Mark(block.index, "site", (Fact("site", name, 5),))
            return
    for block in page.blocks[: min(TOP, top)]:
        if page.marks[block.index] is None and _is_mark(page, block):
            yield Mark(block.index, "site", (Fact("site", unlisted(block.text), 5),))
            return
    for block in page.blocks[: min(MENU, page.story.headline)]:
        if page.marks[block.index] is None and _is_paper(block):
            yield Mark(block.index, "site", (Fact("site", _without_motto(block.text), 4),))
            return
    for block in page.below[-FOOTER:]:
        if page.marks[block.index] is None and _is_footer_name(page, block):
            yield Mark(block.index, "site", (Fact("site", block.text, 6),))
            return
    for block in page.below:
        if page.marks[block.index] is None and block.clue == "copyright" and (name := _holder(block)) is not None:
            yield Mark(block.index, "site", (Fact("site", name, 7),))
            return


def _named_below(page: Page) -> Block | None:
    """A line among the first that is the holder's name in the footer's notice, but for what makes it a company's."""
    holders = [
        found.holder
        for block in page.below
        if block.clue == "copyright"
        and ((mark := page.marks[block.index]) is None or mark.outcome == DROP)
        and (found := notice.parse(block.text)) is not None
        and found.holder is not None
    ]
    names = {fold(FORM.sub("", name)) for holder in holders for name in (holder, holder.split(",")[0])}
    if not names or page.story is None:
        return None
    for block in page.blocks[: min(HEAD, page.story.headline or 0)]:
        free = page.marks[block.index] is None and block.words <= LONGEST
        if free and fold(_without_motto(block.text)) in names and agencies.full_name(block.text) is None:
            return block
    return None


def _top(page: Page, low: int) -> list[Block]:
    """The page's first blocks, and the one behind the links that skip the menu and the buttons beside it."""
    known = next((block.index for block in page.blocks[:low] if not _stands_above_menu(block)), 0)
    return page.blocks[: min(max(TOP, known + 1), low)]


def _stands_above_menu(block: Block) -> bool:
    """Whether a line is a link that skips the menu, or a button that stands beside a masthead."""
    return block.key.startswith(SKIP) or block.key in CONTROLS


def _holder(block: Block) -> str | None:
    """The holder in the footer's notice, where that is no company; an agency carries releases, where it has a site."""
    found = notice.parse(block.text)
    if found is None or found.holder is None:
        return None
    agency = agencies.full_name(found.holder)
    if agency is not None:
        return agency if agencies.is_release_wire(agency) else None
    name = ADDRESS.sub("", found.holder)
    return None if COMPANY.search(name) or name in OWNERS or name.count(" ") >= LONGEST else name


def _is_paper(block: Block) -> bool:
    """Whether a line is a paper's name and no more: ``Houston Chronicle``."""
    name = _without_motto(block.text)
    words = name.split()
    return (
        2 <= len(words) <= LONGEST
        and agencies.ends_as_paper(name)
        and not (block.clue or block.phrase or block.sentence)
        and all(word[0].isupper() or word in PARTICLES for word in words)
        and agencies.full_name(name) is None
    )


def _is_footer_name(page: Page, block: Block) -> bool:
    """Whether a line heads the footer: a name, with the footer's links right under it."""
    links = [
        below
        for below in page.blocks[block.index + 1 : block.index + 2]
        if not below.gap and below.phrase is not None and below.phrase.family in ("legal", "navigation")
    ]
    if not links:  # as behind most lines
        return False
    again = links[0].key in FOOTER_LABELS and any(other.key == block.key for other in page.above)
    return (
        (block.gap or again)
        and 2 <= block.words <= (LONGEST if again else 4)
        and block.phrase is None
        and not block.clue
        and agencies.full_name(block.text) is None  # who wrote the story
        and all(word[0].isupper() or word in PARTICLES for word in block.text.split())
    )


def _heads_menu(page: Page, block: Block) -> str | None:
    """The name in the page's first line but for known labels, with a menu right below it.

    A newspaper's or an agency's name needs no more, nor does a host. Any other name has nothing above it but links that
    skip the menu, and one of the `CONTROLS` below.
    """
    behind = page.blocks[block.index + 1 : block.index + 2]
    if block.index == 0 and _without_motto(block.text).casefold() in PORTALS:
        return _without_motto(block.text)
    if block.index == 0 and agencies.is_host(block.text):
        return block.text
    if block.index + LONGEST < (page.story.top or 0 if page.story else 0) and _opens_page(page, block):
        return _without_motto(block.text)
    near = page.blocks[block.index + 1 : block.index + 1 + BESIDE]
    if (
        not behind
        or not (_stands_over_menu(page, block) or any(other.phrase is not None for other in near))
        or block.clue
        or block.sentence
        or any(
            other.phrase is None and other.clue != "date" and not _is_title(page, other)
            for other in page.blocks[: block.index]
        )
    ):
        return None
    name = _without_motto(block.text)
    if name.count(" ") >= LONGEST or not any(map(str.isalpha, name)):
        return None
    known = agencies.is_agency(name) or agencies.is_host(name) or (" " in name and agencies.is_organisation(name))
    capital = name[0].isupper() and all(word[0].isupper() or word.casefold() in PARTICLES for word in name.split())
    first = all(_stands_above_menu(other) or _is_title(page, other) for other in page.blocks[: block.index])
    if block.phrase is not None:
        return name if first and (agencies.is_agency(name) or agencies.is_host(name)) else None
    if name.casefold().startswith(VERBS):
        return None
    called = behind[0].phrase is not None and capital and name.startswith("The ") and " " in name[4:]
    if (
        known
        or called
        or CASELESS.fullmatch(name)
        or (STATION.fullmatch(name) and (" " in name or not name.isupper()))
        or _recurs(page, block, name)
    ):
        return name
    if capital and " " in name and block.index == 0 and _stands_over_many(page):
        return name
    if not (first and (capital or name[0].isdigit() or "-" in name)):
        return None
    below = {key for other in behind for key in other.key.split(" | ")}
    if capital and not CONTROLS.isdisjoint(below):
        return name
    return name if _has_control(page, block) and _returns(page, name) else None


def _has_control(page: Page, block: Block) -> bool:
    """Whether a button to log in, to search or to subscribe stands among the first entries of the menu below."""
    return any(other.key in CONTROLS for other in page.blocks[block.index + 1 : block.index + 1 + ENTRIES])


def _returns(page: Page, name: str) -> bool:
    """Whether the page calls itself by a name once more: in a byline, in its footer or in its notice."""
    named = pattern(rf"(?<!\w){escape(ARTICLE.sub('', name))}(?!\w)", IGNORECASE)
    head = page.story.headline if page.story is not None and page.story.headline is not None else 0
    return any(block.words <= LONGEST_NAMING and named.search(block.text) for block in page.blocks[head + 1 :])


def _recurs(page: Page, block: Block, name: str) -> bool:
    """Whether other lines hold a name of two words or more, as appeals to support a broadcaster do."""
    if " " not in name or not all(word[0].isupper() or word[0].isdigit() or word in PARTICLES for word in name.split()):
        return False
    here = fold(name)
    return any(
        here in other.key and other.key != here and other.key.startswith(SUPPORT) and not page.is_inside(other)
        for other in page.blocks
        if other is not block
    )


def _opens_page(page: Page, block: Block) -> bool:
    """Whether the page's first line, but for links that skip the menu, is a newsroom's or a broadcaster's name."""
    name = _without_motto(block.text)
    known = agencies.is_agency(name) and agencies.is_organisation(name) and " " in name
    first = all(other.key.startswith(SKIP) or _is_title(page, other) for other in page.blocks[: block.index])
    return known and first and block.phrase is None and agencies.full_name(name) is None


def _stands_over_many(page: Page) -> bool:
    """Whether the page's first line, a name that we do not know, stands over a menu that we do."""
    below = page.blocks[1 : 1 + OVER]
    return sum(line.phrase is not None and line.phrase.family == "navigation" for line in below) > MOST


def _stands_over_menu(page: Page, block: Block) -> bool:
    """Whether a known label stands right below, or most of the lines below are some."""
    below = page.blocks[block.index + 1 : block.index + 1 + OVER]
    title = page.story.top if page.story is not None and page.story.top is not None else 0
    if block.index == 0 and title > MOST and agencies.is_organisation(block.text):
        return True
    return below[0].phrase is not None or sum(line.phrase is not None for line in below) >= MOST


@lru_cache(maxsize=REMEMBERED)
def _without_motto(text: str) -> str:
    """A masthead without its motto, its section, or the word that says that it is a logo."""
    text = unlisted(text)
    logo = LOGO.fullmatch(text)
    return logo["name"] if logo is not None else text.split(" | ")[0].split(" - ")[0].strip()


def _is_title(page: Page, block: Block) -> bool:
    """Whether a block is the page's title, in its first line."""
    mark = page.marks[block.index]
    return mark is not None and mark.outcome == "title"


def _is_mark(page: Page, block: Block) -> bool:
    """Whether a line is a logo's one word, with nothing but known labels between it and the top of the page."""
    above = page.blocks[: block.index]
    behind = page.blocks[block.index + 1 : block.index + 3]
    return (
        MARK.fullmatch(unlisted(block.text)) is not None
        and block.phrase is None
        and not block.clue
        and all(other.phrase is not None for other in above)
        and any(other.phrase is not None for other in behind)
    )


def _is_masthead(page: Page, block: Block) -> bool:
    alone = block.gap and page.blocks[block.index + 1].gap
    name = _without_motto(block.text)
    return (
        alone
        and 2 <= name.count(" ") + 1 <= LONGEST
        and not block.sentence
        and block.phrase is None
        and not block.clue
        and name[:1].isupper()
        and (agencies.is_organisation(name) or (not _is_in_menu(page, block) and _is_named(page, block, name)))
        and not (block.index + 1 == (page.story and page.story.top) and agencies.is_release_wire(name))
    )


def _is_in_menu(page: Page, block: Block) -> bool:
    """Whether blank lines part all entries of a menu, so that standing alone sets none apart: labels stand below."""
    below = page.blocks[block.index + 1 : block.index + 1 + TOP]
    return all(other.gap and not other.sentence and other.words <= LONGEST for other in below)


def _is_named(page: Page, block: Block, name: str) -> bool:
    """Whether a line is a name, all of it in capitals or small particles, with known chrome right beside it."""
    capital = all(word[0].isupper() or word in PARTICLES for word in name.split())
    return capital and any(other.phrase is not None for other in page.around(block))
