"""Names of people, and the job titles behind them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from wireclean.fields import agencies, places
from wireclean.fields.tables import LETTER, word_set
from wireclean.lazy import pattern
from wireclean.typed import Final

LONGEST: Final = 60  # characters

_SUFFIXED: Final = pattern(r", (?:Jr|Sr|II|III|Ph)")

# Words with which job titles end.
TITLE_ENDS: Final = word_set(
    """
    writer writers reporter reporters correspondent correspondents editor editors columnist columnists critic
    producer journalist journalists photographer videographer analyst director contributor expert advisor manager
    consultant educator founder ceo president professor scientist economist researcher nutritionist dietitian
    attorney therapist psychologist physician engineer developer coach marketer officer lecturer horticulturist
    horticulturalist pharmacist psychiatrist veterinarian
    anchor intern meteorologist blogger freelancer strategist publisher presenter specialist redakteur redakteurin
    korrespondent korrespondentin journalistin reporterin redaktionsleiter redaktionsleiterin volontär volontärin
    chefredakteur chefredakteurin kolumnist autorin journaliste correspondant correspondante rédacteur rédactrice
    periodista redactor redactora corresponsal giornalista corrispondente inviato inviata enviado enviada
    redactrice verslaggever penulis wartawan pewarta jurnalis журналист журналистка корреспондент журналіст журналістка
    новинар новинарка novinar novinarka dziennikarz dziennikarka újságíró gazeteci muhabir δημοσιογράφος
    redaktor redaktorka reporterka žurnalistas žurnalistė žurnālists žurnāliste ajakirjanik jornalista redator repórter
    novinář novinářka kolumnistin szerkesztő ziarist toimittaja blaðamaður redaktør redaktör redacteur utrikesreporter
    """
)
_COMPOUND: Final = ("redakteur", "redakteurin", "korrespondent", "korrespondentin", "reporterin")
SUFFIXES: Final = word_set(
    """
    jr jr. sr sr. ii iii iv phd ph.d. ph.d m.d. md esq esq. jd rn msc mba cpa cfa cfp mph rdn
    dds dvm pharmd dnp lcsw
    """
)
_PARTICLES: Final = word_set(
    """
    van von de der den del della di da do dos das du la le los las el al bin ben ibn bint abu y e zu zum zur of ten
    ter te op af av mac st und und' ap ó ní ua i
    """
)
_TITLES: Final = word_set(
    """
    dr dr. prof prof. sir lady lord rev rev. sen. rep. gov. mr mr. mrs mrs. ms ms. imam
    """
)
# Capitalised words of menus, headlines and labels that no name holds.
NO_NAMES: Final = word_set(
    """
    releases
    the a an and or but if when while for with without from to at on in by about after before over under into is are
    was were be has have had will would can could should may's not no yes it its this that these those who what why
    how where which their his her our your my we you they share comments comment related topics topic story saved save
    follow print e-mail dziennikarka dziennikarz kontributor redaktor redaktorka žurnalistas žurnāliste toimittaja
    jornalista periodista giornalista journaliste novinář novinářka ajakirjanik edição edición édition edizione impressa
    email facebook twitter linkedin whatsapp menu search home latest popular trending read more less most
    top news sport sports business politics opinion opinions entertainment lifestyle health science technology tech
    travel weather video videos photo photos gallery podcast podcasts newsletter newsletters subscribe subscription
    sign login log register account contact privacy policy terms cookies us advertise careers help faq next
    previous back close open view all show hide recommended updated published posted copyright rights reserved
    invitation region date course meal taboola category categories style type appointment numbers design
    demand state industry role company price brand brands relevance popularity country gender age default rating
    ratings monday tuesday wednesday thursday friday saturday sunday january february march july september october
    november december today yesterday tomorrow week month year morning evening night live breaking exclusive update
    updates report reports analysis election elections events event jobs cars homes classifieds obituaries crosswords
    archive archives page article articles content image images source sources credit file getty courtesy via kopf
    fans tag haus mensch hand anfang ende world national local international regional community education culture arts
    food drink music movies film tv books fashion money markets economy government president minister police
    court city county council school university street road avenue park river north south east west times united
    states kingdom means hook royal only editor writer reporter correspondent what's here's it's free download
    app apps store shop deals offers coupons release change climate quarter highlights two three four five six seven
    one first second third fourth results house schools public general special great best day days war peace crime law
    security team teams season key tips things ways reasons look inside life family care new old big good bad
    real true high low box social network networks energy oil gas space earth water fire storm weekend summer
    winter spring autumn sunday's college football basketball baseball soccer hockey volleyball golf tennis
    cross-country coverage investigation investigations issue issues letters letter column columns columnists blogs
    blog voices perspectives series explained explainer q&a interview interviews review reviews games puzzles recent
    posts themes post icon links horoscope horoscopes recipes ask doctors featured sponsored advertisement anzeige
    werbung mehr zum zur thema kommentare teilen drucken startseite menü suche anmelden partager commentaires accueil
    compartir comentarios condividi commenti inicio redaction service services guide guides author online desk bureau
    northern southern eastern western central greater artikel hören anhören audio text lesen portrait
    basics essentials requirements alternatives specifications communities logo forum forums join renew checklist
    coaching coding training marketing software product products application applications uncategorized admin
    newsdesk add solutions threats size framework guidelines resources standards programs
    fact checked verified reviewed disclosure disclosures advertising editorial affiliate skip loading
    """
)
# Those of them that are people's names, too, which a mark such as ``By`` shows: ``By Summer Okafor``.
ALSO_NAMES: Final = word_set(
    """
    april august autumn banks best bill box brand case church close court day days drew east fields free friday good
    green hand high hook house key law long low march may means monday money month music north northern page park
    peace price read real rivers royal season series south southern sport spring storm story street summer sunday true
    west western will winter young
    """
)
_ANY_NAME: Final = "Zyx"  # which nobody beside that word bears
_TOKEN: Final = pattern(
    r"(?:[^\W\d_]\.)+(?:-?[^\W\d_]\.)*|[^\W\d_]+(?:['’ʼ`.-][^\W\d_]+)*['’]?|[^\W\d_]+-[^\W\d_]\.|S(?:t|te|T|TE)\."
)
_INITIAL: Final = pattern(r"[^\W\d_]\.|S(?:t|te|T|TE)\.")
_CASELESS: Final = pattern(rf"{LETTER}+['’׳]?(?:[ ・·-]{LETTER}+['’׳]?){{0,3}}")

# Words with which job titles begin: where a name ends in front of its title.
TITLE_WORDS: Final = word_set(
    """
    staff senior chief deputy assistant associate political travel lifestyle crime court courts business sports
    national foreign white capitol statehouse general managing executive news digital video audience city metro
    education health science tech technology entertainment features feature investigative data economics finance
    financial legal environment environmental climate military diplomatic royal showbiz tv music film food religion
    race parliamentary special contributing freelance multimedia photo content page social media trainee junior lead
    leitender leitende landespolitische online stellvertretende washington bureau breaking world europe asia african
    american middle local reporter writer editor correspondent guest opinion life culture transport housing property
    money consumer security defence defense police ap cnn transportation immigration justice labor labour indigenous
    municipal county state government community public safety weather traffic agriculture farm rural wildlife energy
    retail estate real aviation diversity equity gender youth higher watchdog accountability night weekend trending
    regional scottish welsh irish northern legislative investigations enterprise growth development
    hollywood celebrity style wellness parenting books theater theatre arts dance classical pop gaming
    """
)


@lru_cache(maxsize=4096)
def is_name(text: str) -> bool:
    """Whether words read as one person's name: one to four capitalised words, particles and initials aside.

    ``Ada del Monte``, ``NORA O'CASEY``, ``J.R. Holm``, ``Kim Ji-won`` and ``Martin Luther King Jr.`` are names;
    ``By the way``, ``Local News``, ``Denver Post`` and ``Read More`` are none. Scripts without capitals are taken as
    they are.
    """
    text = " ".join(text[: LONGEST + 1].split())
    if not text or len(text) > LONGEST:
        return False
    if text.upper() == text.lower():  # a script without capitals
        return _CASELESS.fullmatch(text) is not None and len(text) <= 24 and not agencies.is_organisation(text)
    words = text.replace(",", " ").split() if _SUFFIXED.search(text) else text.split()
    if words and words[0].casefold() in _TITLES:
        words = words[1:]
    while len(words) > 1 and words[-1].casefold() in SUFFIXES:
        words = words[:-1]
    capitals, long = 0, False
    seen = set()
    for number, word in enumerate(words):
        if not _TOKEN.fullmatch(word):
            return False
        if word[0].islower():
            folded = word.casefold()
            if not (
                folded in _PARTICLES or (word.startswith(("al-", "el-", "d'", "d’", "bin-", "o'")) and len(word) > 3)
            ):
                return False
            if number == len(words) - 1 and folded in _PARTICLES:
                return False
            continue
        if word.casefold() in NO_NAMES or word in seen:
            return False
        if word.endswith(".") and len(word) > 2 and "." not in word[:-1] and len(word) > 4:
            return False
        if 3 <= word.find(".") < len(word) - 1:  # a host
            return False
        seen.add(word)
        long = long or len(word) > 2
        capitals += word.casefold() not in _PARTICLES
    if not 1 <= capitals <= 4 or len(words) > 6 or not (long or len(words) < 3):
        return False
    if len(words) > 1 and (_ends_title(words[-1].casefold()) or places.is_city(text) or places.is_region(text)):
        return False
    return not agencies.is_organisation(text) and not (len(words) > 2 and _ends_with_agency(words))


def _ends_title(word: str) -> bool:
    """Whether a job title ends with a word, in German also behind what the job is about: ``Wirtschaftsredakteur``."""
    return word in TITLE_ENDS or word.endswith(_COMPOUND)


def _ends_with_agency(words: Sequence[str]) -> bool:
    """Whether an agency's name of several words, or a mark in capitals, stands behind the first two words."""
    return any(
        (word.isupper() and not words[0].isupper() and len(word) > 1 and agencies.is_agency(word))
        or (number < len(words) - 1 and agencies.is_agency(" ".join(words[number:])))
        for number, word in enumerate(words)
        if number > 1
    )


def ends_in_the_middle(word: str) -> bool:
    """Whether a name goes on behind a word: an initial, a particle or ``St.``."""
    return word.casefold() in _PARTICLES or _INITIAL.fullmatch(word) is not None


def is_full_name(text: str) -> bool:
    """Whether words read as a name of at least two words, which a name without company must have."""
    return is_name(text) and (" " in text.strip() or text.upper() == text.lower())


def is_marked_name(text: str) -> bool:
    """Whether words behind a mark read as a name; there one of them may be a word of menus, too."""
    words = text.split(" ")
    also = [word.casefold() in ALSO_NAMES for word in words]
    if len(words) < 2 or sum(also) != 1 or places.is_city(text) or places.is_region(text):
        return is_name(text)
    return is_name(" ".join(_ANY_NAME if ambiguous else word for word, ambiguous in zip(words, also, strict=True)))


def is_title(text: str) -> bool:
    """Whether words are a job title: ``Staff Writer``, ``AP White House Correspondent``, ``Senior Reporter``."""
    words = text.casefold().replace(",", " ").split()
    if not words or len(words) > 9 or any(mark in text for mark in "!?:") or ". " in f"{text} ":
        return False
    return _ends_title(words[-1]) or any(
        f" {word} " in f" {' '.join(words)} "
        for word in (
            "director of",
            "editor of",
            "editor at",
            "editor in",
            "editor-in-chief",
            "ceo of",
            "president of",
            "professor of",
            "founder at",
            "founder of",
        )
    )
