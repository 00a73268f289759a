"""REL102."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.fields.bracketed_link import bracketed_link
from wireclean.lazy import IGNORECASE, pattern
from wireclean.page import HALF_LINKED, Page
from wireclean.rule import Mark, drop, rule
from wireclean.rules.believe import is_headed
from wireclean.shapes import shape
from wireclean.signs import group

LONGEST = 28  # words
SIGNS = group(":", "：", "|", "»", ">", "】", words=("related", "ook."))
ENDS = (".", ";", ",", "।", "۔", "،", "。")  # of sentences, and of parts of them
NAMED = pattern(
    r"[>»\[(*•–—-]*\s*(?:"
    r"(?:also |please )?(?:read|see|watch|listen|view)(?: more| also| next| now)+(?: on| about| at)?"  # Read more:
    r"|also (?:read|see|watch|on [\w.]+)|on [A-Z]\w*\.com"  # Also on rt.com, On HoustonChronicle.com:
    r"|(?:read|see|watch|get|hear) (?:the )?(?:full|rest)(?: \w+){0,4}"  # Read the full story:
    r"|related(?: \w+){0,2}|more(?: (?:in|on|from|about)(?: \w+){1,4})?|subscriber exclusive"
    r"|must[- ]read|don['’]t miss|you (?:may|might) also (?:like|be interested in)"
    r"|lesen sie (?:auch|hier|mehr|dazu)|mehr zum thema|auch interessant|siehe auch|passend zum thema"
    r"|(?:[àa] )?(?:lire|voir) (?:aussi|également)|(?:leggi|guarda) anche|(?:le[aeé]|leer|vea|ver|mira) también"
    r"|[tl]e puede interesar|te recomendamos|le[er]?s? (?:også|ook|mer|mere|meer)|läs (?:också|mer|även)"
    r"|l[æä]s (?:også|mere)|saiba mais|(?:leia|veja) (?:também|mais)|lue myös|(?:czytaj|zobacz) (?:też|także)"
    r"|чита(?:йте|ть) (?:также|ещ[её]|по теме|також|ще|більше)|(?:смотрите|дивіться) (?:также|також)"
    r"|(?:прочет(?:ете|и)|вижте|виж|четете) (?:още|също)|прочитајте (?:још|и|више)"
    r"|(?:pročitaj|čitaj|pogledaj)(?:te)? (?:još|i|više)|preberite (?:tudi|še)"
    r"|(?:cite[sșş][tțţ]e|citi[tțţ]i|vezi) [sșş]i|olvas(?:d|sa) el ezt is|kapcsolódó(?: cikk(?:ünk)?)?"
    r"|(?:δι[αά]β[αά]στε|δε[ιί]τε) (?:επ[ιί]σης|ακ[οό]μ[αη]|περισσ[οό]τερα|σχετικ[αά])"
    r"|[اإ]قر[أا] (?:أيض(?:اً|ًا|ا)|المزيد)|شاهد أيض(?:اً|ًا|ا)|(?:קראו?|ראו) (?:גם|עוד)|(?:بیشتر|همچنین) بخوانید"
    r"|(?:यह|ये|इसे|इन्हें) भी (?:प(?:ढ\u093c|\u095d)ें|देखें)|আর(?:ও|ো) প(?:ড\u09bc|\u09dc)ুন"
    r"|čtěte (?:také|více)|p(?:řečtě|rečítaj)te si (?:tiež|také|aj)|čítajte (?:tiež|aj|viac)|lestu (?:meira|einnig)"
    r"|(?:baca|simak|lihat|tonton) juga|baca lagi|(?:đọc|xem) thêm|อ่าน(?:เพิ่มเติม|ต่อ|ข่าว|ประกอบ)"
    r"|skaitykite (?:taip pat|daugiau)|taip pat skaitykite|lasi(?:et)? (?:arī|vēl)|loe (?:ka|lisaks|veel)|vaata ka"
    r"|podes ler|l[eé] tamén|irakurri (?:gehiago|ere)|darllen (?:mwy|rhagor)|léigh tuilleadh|மேலும் (?:படிக்க|வாசிக்க)"
    r"|lexo (?:edhe|më shumë)|soma (?:pia|zaidi)|pia soma|(?:llegeix|llegiu|vegeu) també|lees ook hier"
    r"|関連記事|関連ニュース|相关阅读|相關閱讀|延伸阅读|延伸閱讀|推荐阅读|更多报道|更多報導|관련 ?기사|함께 ?보기"
    r")\s*[:：|»>]\s*\S"
    r"|【(?:関連(?:記事|ニュース)?|写真|動画|映像|画像|図解|あわせて読みたい|延伸阅读|延伸閱讀|相关阅读)[^】]{0,6}】\s*\S",
    IGNORECASE,
)
CAPITALS = pattern(  # words that also begin sentences: only in capitals
    r"[>»\[(*•–—-]*\s*(?:READ|SEE|WATCH|LISTEN|VIEW|MORE(?: [A-Z]+){0,3}|RELATED|VIDEO|AUDIO|PHOTOS?|GALLERY|PODCAST)"
    r"\s*[:|]\s*\S|LEES OOK\. \S"
)
UNMARKED = pattern(r"Related (?:article|story|video) [A-Z‘“]|RELATED [A-Z‘“][\w’'-]* \S")  # CNN and UPI set no colon
READ_ON = (  # English headlines have capitals, too: How to Read More
    *(" Read more", " Read more ...", " READ MORE", " Weiterlesen", " Mehr lesen", " Lire la suite", " Leer más"),
    *(" Ler mais", " Leia mais", " Saiba mais", " Leggi tutto", " Leggi di più", " Lees meer", " Lees verder"),
    *(" Läs mer", " Les mer", " Læs mere", " Lue lisää", " Czytaj więcej", " Czytaj dalej", " Číst více"),
    *(" Citește mai mult", " Devamını oku", " Читать далее", " Читати далі", " Διαβάστε περισσότερα"),
)
READ_ON_SIGNS = group(
    words=tuple(dict.fromkeys(words.casefold().split()[-1] for words in READ_ON)),
)
LIVE = pattern(r"\w+ live: watch\b", IGNORECASE)  # a station's own programme
PLAIN = pattern(
    r"(?:read|see|watch|listen|view|more|video|audio|photos?|gallery|podcast|opinion|analysis)\s*[:|]\s*\S", IGNORECASE
)


@shape(longest=LONGEST, signs=SIGNS)
def named_link(text: str) -> bool:
    """Whether a line names itself a link to another story."""
    marked = any(map(text.__contains__, ":：|»>】")) or text.startswith(("Related ", "RELATED ", "LEES OOK."))
    if not (marked and _may_be_link(text)):
        return False
    return any(each.match(text) is not None for each in (NAMED, CAPITALS, LIVE, UNMARKED))


@shape(longest=LONGEST, signs=SIGNS)
def plain_link(text: str) -> bool:
    """Whether a line does so in words that also begin sentences."""
    return _may_be_link(text) and PLAIN.match(text) is not None


@shape(longest=LONGEST, signs=READ_ON_SIGNS)
def reads_on(text: str) -> bool:
    """Whether the button of a card stands behind its headline, or behind its first words, with a capital."""
    return text.endswith(READ_ON)


def _may_be_link(text: str) -> bool:
    """Whether a line is no word alone, and ends as a headline may."""
    return (" " in text or not text.isascii()) and not text.rstrip("\"'”’)]").endswith(ENDS)


@rule("REL102")
def read_more(page: Page) -> Iterator[Mark]:
    """A link to another story that names itself one.

    ``Read more:``, ``RELATED:``, ``SEE ALSO:``, ``More in local news:``, ``Also on rt.com``, ``WATCH |``, ``Lesen Sie
    auch:``, ``À lire aussi:``. The words before the colon or the bar are known, and what follows is a headline: it does
    not end as a sentence does. Known from nearly every site, in the midst of the story.

        - Skip to main content
        - Swan delays the morning train
        - By Orla Tennant
        - Share this article
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
        - READ MORE: Bakery to close after ninety years
        - More in local news: Man finds ring in river, then owner
          It had walked from the canal, the driver said, and did not seem to be in any hurry.

    The button of a card may stand behind its headline.

        - Skip to main content
        - Swan delays the morning train
        - By Orla Tennant
        - Share this article
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
        - The secret life of railway swans Read more
          It had walked from the canal, the driver said, and did not seem to be in any hurry.

    The Irish Times sets brackets around the headline instead, with spaces inside.

        - Skip to main content
        - Swan delays the morning train
        - By Orla Tennant
        - Share this article
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
        - [ The secret life of railway swans ]
          It had walked from the canal, the driver said, and did not seem to be in any hurry.

    In a text that is only an article already they go where a byline, a date or a dateline shows that it is a paper's.

        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
        - LEGGI ANCHE > Il cigno torna sui binari
          It had walked from the canal, the driver said, and did not seem to be in any hurry.
        - Te puede interesar: El cisne vuelve a la vía
          The railway will mend the fence in May, and the swan will have to be told of it.

    A sentence stays, with or without a colon.

          Read more books, the doctor told him: they are cheaper than the pills, and heavier.
          More than 600,000 people signed the letter
          You may also like it: the swan did
          Also, the swan will be given a name.
          How a town was taught to read more
    """
    if page.story is not None and page.story.bare and not is_headed(page):
        return
    for block in page.shaped(named_link):
        yield drop(block.index)
    for block in page.shaped(reads_on):
        yield drop(block.index)
    for block in page.shaped(bracketed_link):
        if not block.clue:
            yield drop(block.index)
    for block in page.shaped(plain_link):
        if block.linked > HALF_LINKED:
            yield drop(block.index)
