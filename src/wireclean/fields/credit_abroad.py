"""Credits behind a story as agencies and papers print them in other languages than English.

Who helped (``La periodista de AP Ada Ruiz contribuyó con este despacho``), and where the text comes from (``Cet article
a été traduit de l'anglais``): each names the article by one of its words, as no sentence of the story does.
"""

from __future__ import annotations

from wireclean.lazy import IGNORECASE, VERBOSE, pattern
from wireclean.signs import group
from wireclean.typed import Final

LONGEST: Final = 70  # words
_IT: Final = (  # this article, as the languages call it
    r"(?:est[ae]\s(?:historia|nota|artículo|despacho|texto|reportaje|informe|noticia|reportagem|matéria|artigo|conteúdo)"
    r"|(?:cet|ce|cette)\s(?:article|texte|dépêche|reportage|récit|contenu|enquête)"
    r"|quest[oa]\s(?:articolo|storia|testo|notizia)"
    r"|dies(?:e[rsmn]?)\s(?:artikel|beitrag|text|bericht|meldung|geschichte)"
    r"|dit\s(?:artikel|bericht|verhaal)|deze\s(?:tekst|reportage)"
    r"|den(?:na|ne)\s(?:artikeln?|artikkelen|texten|saken|nyheten)|tento\s(?:článek|text)|ten\s(?:artykuł|tekst))"
)
_HELPED: Final = pattern(
    rf"""[(*—–_\s-]{{0,4}}(?:
        .{{3,200}}\b(?:contribuy(?:ó|eron)|colabor(?:ó|aron|ou|aram)|particip(?:ó|aron)|contribuiu|contribuíram)
            \s(?:con|en|a|para|com|em|desde|de).{{0,40}}\b{_IT}.{{0,90}}
      | .{{3,200}}\b(?:a|ont)\s(?:également\s|aussi\s)?(?:contribué|collaboré|participé)\s(?:à|a)\s{_IT}.{{0,60}}
      | .{{3,200}}\b(?:ha|hanno)\s(?:contribuito|collaborato)\sa\s{_IT}.{{0,60}}
      | (?:ha|hanno)\scollaborato[\s:]+(?-i:[A-ZÀ-ÞĀ-Ž]).{{3,90}}
      | .{{3,200}}\b(?:hat|haben|trug|trugen)\b.{{0,30}}\b{_IT}\b.{{0,30}}\b(?:mitgearbeitet|beigetragen|bei)\.?
      | an\s{_IT}\s.{{0,40}}\b(?:hat|haben|arbeite(?:te)?n?)\b.{{3,90}}
      | {_IT}(?:\s(?:de|von|di)\s(?-i:[A-ZÀ-ÞĀ-Ž])[^.]{{2,30}}?)?\s
            (?:fue|ha\ssido|foi|a\sété|est|è\sstat[oa]|wurde|ist|is|werd|har|blev|byl|został)\s.{{0,40}}
            \b(?:traduci|traduz|tradu[ci]|tradott|publi[ceé]|publik|verschenen|erschienen|übersetzt|übernommen|vertaald
            |översatt|oversat|oversett|elaborad|generad|gerad|produzid|rédigé|écrit|généré|adapt|automatis|erstellt
            |přeložen|przetłumacz|met\sbehulp|mithilfe|mit\shilfe).{{0,300}}
      | (?:avec|com|con)\s(?:la\s)?(?:des\s)?
            (?:collaboration|colaboración|colaboração|contribution|informations?|archives)
            \s(?:de|du|da|do|des)\b.{{3,120}}
      | met\smedewerking\svan\s.{{3,90}} | med\sbidrag\s(?:från|fra)\s.{{3,90}} | (?:in\s)?mitarbeit\s?:\s.{{3,90}}
      | (?:traduction|traducción|traduzione|tradução|übersetzung|vertaling|översättning|tłumaczenie|współpraca|překlad
          |collaboration|colaboración|collaborazione|colaboração|reporte\sadicional|reportagem\sadicional
          |с\sучастием|перевод)\s?(?::|\sde\s|\spor\s|\spar\s|\sdi\s)\s?(?-i:[A-ZÀ-ÞĀ-ŽА-Я]).{{3,90}}
      | [(*]?\s?(?:यह|ये|इस)\s(?:खबर|ख़बर|लेख|रिपोर्ट|समाचार|स्टोरी)\s.{{0,140}}(?:सिंडिकेट|संपादित|ऑटो|एजेंसी|फीड).{{0,120}}
      | \(?(?:इनपुट\s?[-–:]\s?.{{2,40}}|.{{2,40}}\s(?:के\s)?इनपुट(?:्स)?\s(?:के\sसाथ|से))\)?।?
      | [(*]?\s?এই\s(?:খবর|প্রতিবেদন|সংবাদ)\S{{0,6}}\s.{{0,140}}(?:সিন্ডিকেট|সম্পাদনা|স্বয়ংক্রিয়).{{0,100}}
      | [(*]?\s?(?:یہ|اس)\s(?:خبر|رپورٹ|مضمون)\s.{{0,140}}(?:سنڈیکیٹ|ایڈٹ|ترجمہ).{{0,100}}
      | \*?\s?(?:con|com)\s(?:información|informações|reportes|datos|material)\sd(?:e|a|o|el)\s
            (?-i:[A-ZÀ-ÞĀ-Ž])[^.]{{1,60}}\.?
    )""",
    IGNORECASE | VERBOSE,
)
SIGNS: Final = group(
    *("contribu", "colabor", "particip", "contribué", "collabor", "traduc", "traduz", "tradott", "tradu", "vertal"),
    *("mitgearbeitet", "beigetragen", "mitarbeit", "übersetz", "översätt", "oversat", "publi", "medewerking", "bidrag"),
    *("tłumacz", "współpraca", "překlad", "информ", "перевод", "informa", "reportes", "generad", "gerad", "rédigé"),
    *("automatis", "mithilfe", "hilfe", "erschienen", "verschenen", "adapt", "adicional", "archives"),
    *("सिंडिकेट", "संपादित", "ऑटो", "इनपुट", "फीड", "সিন্ডিকেট", "সম্পাদনা", "স্বয়ংক্রিয়", "سنڈیکیٹ", "ایڈٹ", "ترجمہ"),
)
"""Such a line has one of these."""


def helped(text: str) -> bool:
    """Whether a line behind the story says who helped with it, or from where it was taken or translated."""
    return text.count(" ") < LONGEST and _HELPED.fullmatch(text) is not None
