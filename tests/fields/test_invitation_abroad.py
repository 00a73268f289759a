"""Calls to the reader in other languages than English."""

from __future__ import annotations

import pytest

from wireclean.fields.invitation_abroad import is_invitation


@pytest.mark.parametrize(
    "text",
    """
    Abonnieren Sie unseren kostenlosen Newsletter
    Folgen Sie uns auf WhatsApp und Instagram!
    Votre e-mail est collecté par le groupe pour recevoir nos actualités. En savoir plus.
    Suivez toute l'actualité de la région sur notre chaîne WhatsApp.
    Suscríbete gratis a nuestro boletín diario
    Únete a nuestro canal de Telegram
    Segui anche il nostro canale WhatsApp
    Receba as principais notícias no seu e-mail
    Meld je aan voor onze nieuwsbrief
    Prenumerera på vårt nyhetsbrev
    Zapisz się na nasz newsletter
    Sledujte nás na Facebooku a Instagramu
    Iratkozzon fel hírlevelünkre
    Pratite nas na Viberu
    Подписывайтесь на наш канал в Telegram
    Последвайте ни във Facebook
    Ακολουθήστε μας στο Google News
    Gazeteyi WhatsApp'tan takip edin
    Scarica la nostra app
    """.strip().splitlines(),
)
def test_invitation(text: str) -> None:
    assert is_invitation(text.strip())


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Sigue abierta la investigación sobre la aplicación.", id="a verb that is no command"),
        pytest.param("Folge des Streits ist, dass WhatsApp den Dienst einstellt.", id="a noun"),
        pytest.param("« Suivez-nous sur Facebook », disait l'affiche.", id="somebody speaks"),
        pytest.param("Google News zeigt die Meldung nicht mehr an.", id="a network that does something"),
        pytest.param("Chaque matin, il lit la newsletter de la mairie.", id="what somebody does"),
        pytest.param("Segui la strada fino al faro, poi gira a destra.", id="a command that offers nothing"),
    ],
)
def test_no_invitation(text: str) -> None:
    assert not is_invitation(text)
