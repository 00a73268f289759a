"""What sites tell their readers of accounts and comments, and sentences of stories that have such words."""

import unicodedata

import pytest

from wireclean import clean
from wireclean.clues import clue
from wireclean.fields.service_abroad import _LANGUAGES
from wireclean.signs import held


def _clue(text: str) -> str:
    words = text.count(" ") + 1
    return clue(text, words if words > 2 else len(text) // 2, held(text))


@pytest.mark.parametrize(
    "text",
    [
        "Wenn Sie diesen Artikel verschenken wollen, melden Sie sich bitte mit Ihrem Passwort an.",
        "Sie können nur als angemeldeter Nutzer kommentieren.",
        "Vous ne pouvez lire le Courrier du Port que sur un seul appareil à la fois, quel que soit votre compte.",
        "Nous vous conseillons de modifier votre mot de passe.",
        "Si quieres compartir tu cuenta, cambia la modalidad de tu suscripción y añade a otra persona.",
        "Per continuare a leggere questo articolo puoi usare la password del tuo abbonamento.",
        "Você já usou a sua senha neste navegador, e por isso não precisa de se registar outra vez.",
        "U kunt uw wachtwoord wijzigen in uw account.",
        "Du skal have et abonnement for at læse videre.",
        "Możesz w każdej chwili zmienić hasło do swojego konta w serwisie.",
        "Komentáře můžete psát jen jako přihlášený čtenář.",
        "Чтобы оставить комментарий, вы должны войти под своим паролем.",
        "有料会員の方は保存した記事をスマホでもご覧いただけます。",
        "요약은 회원용 콘텐츠입니다. 지금 가입하고 로그인하세요.",
        "Bu haberi kaydetmek için lütfen giriş yapın.",
        "Bu çerez, hangi çerez tercihlerini seçtiğinizi hatırlar.",
    ],
)
def test_speaks_to_readers_of_a_sites_service(text: str) -> None:
    assert _clue(text) == "legal"


@pytest.mark.parametrize(
    "text",
    [
        "Die Zeitung hat im Herbst 4.000 Abonnenten verloren, und niemand im Verlag weiß, warum.",
        "Sie sagte dem Gericht, sie habe das Passwort des Newsletters nie gekannt.",
        "Le compte de la mairie avait perdu son mot de passe, et le port sa connexion.",
        "El boletín del puerto perdió la mitad de sus suscripciones en un solo invierno.",
        "Il porto ha perso gli abbonati del battello e la password del faro.",
        "A cidade mudou a senha do farol e a conta do pescador, e o navegador perdeu o rumo.",
        "新聞の購読者は冬の間に半分になり、会員も減った。",
        "회원 4천 명의 비밀번호가 지난겨울 유출됐다.",
        "Газета потеряла половину подписчиков, а редактор забыл пароль.",
        "Sie haben das Boot im Hafen gelassen und sind zu Fuß gegangen, als der Nebel kam.",
    ],
)
def test_stays_a_sentence_of_a_story(text: str) -> None:
    assert _clue(text) == ""


PAGE = """Se connecter

Rechercher

Newsletters

Le cygne retarde le train du matin

Par Orla Tennant

Le train de 7 h 10 a attendu onze minutes mardi matin, le temps qu’un cygne traverse la voie près du canal.

Il venait du canal, a raconté le conducteur, et ne semblait pas pressé du tout de rejoindre l’autre rive.

La compagnie a promis de poser une clôture avant l’été, dès que le cygne aura bien voulu donner son avis.

Vous ne pouvez lire le Courrier du Port que sur un seul appareil à la fois, avec votre compte.

Nous vous conseillons de modifier votre mot de passe si vous ne savez pas qui lit avec votre abonnement.

En cliquant ici, vous confirmez que personne d’autre ne lit le Courrier du Port avec votre compte.

Mentions légales

Gestion des cookies
"""


def test_a_story_ends_above_what_its_site_tells_of_accounts() -> None:
    text = clean(PAGE).text
    assert text is not None
    assert text.endswith("donner son avis.")


def test_stems_need_no_escape() -> None:
    for language in _LANGUAGES:
        stems = language.offers.pattern.partition("(?:")[2].removesuffix(")")
        odd = {
            sign
            for sign in stems
            if not (sign.isalpha() or sign in " -|\u200c" or unicodedata.category(sign)[0] == "M")
        }
        assert (bool(stems), odd) == (True, set())
