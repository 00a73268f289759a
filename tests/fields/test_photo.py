"""Pictures' credits as papers in other languages than English print them."""

from __future__ import annotations

import time

import pytest

from wireclean.fields.photo import is_alone, is_photo_credit


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("La chiesa di Torre Boldone (foto Bellandi)", id="a name behind a word"),
        pytest.param("Věž kostela v Telči | foto: Petr Lomnický, MAFRA", id="behind a bar, in small letters"),
        pytest.param("Das Gericht in Chur GR. - KEYSTONE/GIAN OBERHALTER", id="agency, slash, name in capitals"),
        pytest.param("Le marché, en janvier (illustration). - M. Delcour / AFP", id="behind a bracket's full stop"),
        pytest.param("© BELGA PHOTO ERIK LOMMERS", id="agency and photographer alone"),
        pytest.param("ANTARA FOTO/Ida Voss/foc.", id="with the desk's initials"),
        pytest.param("Die Fähre am Kai. (Kuva: LEHTIKUVA)", id="Finnish"),
        pytest.param("A komp a kikötőben (fotó: MTI)", id="Hungarian"),
        pytest.param("부두의 배 [사진=연합뉴스]", id="Korean"),
        pytest.param("Con phà ở bến. (Ảnh: TTXVN)", id="Vietnamese"),
        pytest.param("Die Fähre am Kai (Symbolbild)", id="a picture of the kind"),
        pytest.param("La piazza di Bergamo, ieri (LaPresse)", id="an agency in brackets behind no sentence"),
        pytest.param("La plaza de Teruel, este lunes. / EFE", id="behind a slash"),
        pytest.param("Foto ANP", id="no mark between"),
        pytest.param("Hal Brandt und Ida Voss im August 2016 IMAGO/ZUMA Press", id="a house that sells, and another"),
        pytest.param("imago images/Voss", id="the same alone"),
        pytest.param("V. l.: Ida Voss (ABC) und Hal Brandt (DEF) in Vik Quelle: Ida Voss/dpa", id="a source"),
        pytest.param("The kite on Saturday. --fotoBERNAMA (2025) COPYRIGHT RESERVED", id="Bernama"),
        pytest.param("The doors in Tainan. CNA file photo Nov. 2, 2025", id="agency, word and day"),
        pytest.param("Ο φάρος της Γυάρου. [ΑΠΕ-ΜΠΕ]", id="an agency in square brackets"),
        pytest.param("Дзвіниця у Кременці. Фото: Кременецька міська рада", id="an office in small letters"),
        pytest.param("A gólya a Tisza partján. MTI/Kertes Tibor", id="an agency and who took it"),
        pytest.param("Kýrin Skjalda við Hringveginn í gær. Vísir/Bjartur", id="a site and a first name"),
        pytest.param("Abiria wakisikiliza ngoma. Picha na Juma Mtanda", id="Swahili"),
        pytest.param("রাজবাড়ীর গোয়ালন্দে হাঁস। ছবি: ইউএনবি", id="behind an Indic full stop"),
        pytest.param("待合室の湯のみ=2025年11月2日、岩手県、佐々木遥撮影", id="Japanese, who took it"),
        pytest.param("工人将石头放回桥面。新华社记者 吴一舟 摄", id="Chinese, who took it"),
        pytest.param("순천의 우동집에 걸린 멈춘 시계. /한지연 기자", id="Korean, a reporter behind a slash"),
        "De brug over het Soal, vorige week. Foto Ida Voss",
        "Φωτ. INTIME NEWS",
        "הרמזור בפינת הרחובות צילום: עידה ווס",
        "Moradores na calçada em tarde de vento sul - Ida Voss - 12.nov.2025/Folhapress",
    ],
)
def test_photo_credit(line: str) -> None:
    assert is_photo_credit(line)


@pytest.mark.parametrize(
    "line",
    [
        "La foto è stata scattata ieri, dice il parroco (ANSA).",
        "She took the CNA file photo",
        "朝から霧が深く、船は出なかったと話した。撮影",
        "Secure key vendors (photo, video, florist)",
        "3. A certificate for management: Certified Management Consultant (CMC)",
        "Ein Certified Management Consultant (CMC)",
        "Das Foto: ein Rätsel, das niemand lösen wollte und das bis heute an der Wand hängt.",
        "Er arbeitet von Montag/Dienstag bis Freitag",
        "Das Netz wird mit Daten trainiert. Ziel ist, dass es auch auf unbekannten Daten zur gewollten Schlussfolgerung"
        " kommt, was bisher nur bei kleinen Mengen gelungen ist. (Quelle: BMWK)",
    ],
)
def test_no_photo_credit(line: str) -> None:
    assert not is_photo_credit(line)


@pytest.mark.parametrize("line", ["Foto: Ida Voss", "APA/IDA VOSS", "© Ida Voss", "Ida Voss / AFP via Getty Images"])
def test_credit_alone(line: str) -> None:
    assert is_alone(line)


def test_credit_behind_its_caption() -> None:
    assert not is_alone("Das Gericht in Chur. - KEYSTONE/GIAN OBERHALTER")


def test_long_lines_cost_no_time() -> None:
    start = time.perf_counter()
    is_photo_credit("foto / " * 80)
    assert time.perf_counter() - start < 0.5
