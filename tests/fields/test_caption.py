"""Captions by their labels and credits, and sentences that name a photo agency."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireclean.fields.caption import is_caption
from wireclean.fields.gallery import is_gallery_ui
from wireclean.fields.photographer import is_credited


@pytest.mark.parametrize(
    "line",
    [
        "Getty Images",
        "Trapper Ada Vermeer, left, and Tom Holm lift the alligator. Elm Golf Club",
        "Mayor Ada Vermeer (right) opens the gate of the weir",
        "Listing image: Ada Vermeer",
        "(AP Photo/Ada Vermeer)",
        "He waits. “You get one look,” he said. (Ada Vermeer/The New York Times) — NO SALES; FOR EDITORIAL USE ONLY",
        "The bird on its pond on Sept. 30. (Ada Vermeer For The Elm Post, Ada Vermeer For The Elm Post)",
        "The choir in 1962, in the robes that were lost. RNS photo/Courtesy of Mount Nebo",
        "A nap pod at Vik Memorial in Ohio. Courtesy Vik Memorial",
        "A donkey hears the call in Vik on Monday. — Reuters",
        "The board at Vik, with 40 cords. Elm Post photo by Ada Vermeer",
        "AP Photo/Ada Vermeer",
        "Photo: Ada Vermeer",
        "The foghorn at Vik, N.S., on Monday. THE CANADIAN PRESS",
        "Cocoa in a shed at Vik. Photographer: Ada Vermeer/Bloomberg , Bloomberg",
        "Photo: Ada C.W. Vermeer, AP",
        "Ada Vermeer | Bloomberg | Getty Images",
        "Ada Vermeer/Hindustan Times/Getty Images",
        "© Ada Vermeer for NBC News",
        "© Ada Vermeer/Reuters",
        "© Reuters/ADA VERMEER",
        "© Provided by Quartz",
        "(Image: GETTY )",
        "(Image credit: Future/SpaceX)",
        "Image copyright Getty Images",
        "Image caption The bridge was closed",
        "Credit... Ada Vermeer/Associated Press",
        "Credit Credit Ada Vermeer/Associated Press",
        "FILE PHOTO: Traders work on the floor",
        "Above: A swan waits on the platform, which it takes for a pond. It has waited since the spring of that year.",
        "Pictured above: the old bridge",
        "FILE - A man walks by the river, in this Jan. 3 photo.",
        "A tram waits at its stop. THE CANADIAN PRESS/Ada Vermeer",
        "THE CANADIAN PRESS/HO-Ferry Corp., *MANDATORY CREDIT*",
        "Tribune News Service via Getty Images",
        "Foto: dpa",
        "(Photo Credit : PTI File Photo )",
        "Arkivbild. Bild: Ada Vermeer/TT",
        "[grey-place]A crowd of swans waits on the platform for the train to leave",
        "[WhatsApp-Ima] The mayor and the captain beside the bell",
        "[svg] An anchor on the quay",
        "Auf dem Dach der Bahn steht die Technik. Bildrechte: MDR/Ada Vermeer",
        "Systurnar við höfnina í gær. Ljósmynd/Aðsend",
        "Legende: Die Ratsherren trafen sich am Abend im Rathaus, um über die Glocke, den Kran und die Fähre zu reden.",
        "Photo : YONHAP News",
        "1 of 2 | A photo from the scene shows a bridge. File Photo by Ada Vermeer/UPI",
        "[1/2]A crane lifts timber at the yard. REUTERS/Ada Vermeer",
        "The harbour in fog on March 3, 2025. © Ada Vermeer, AFP",
        "The mill on Oct. 2, 2024. Ada Vermeer / The Denver Post",
        "A clock on the landing. Photo by Ada Vermeer /Windsor Star",
        "Children read in a barn (Photo/ANI)",
        "Storks leave a tower. (KXAN photo/Ada Vermeer)",
        "A farmer stacks hay, July 2, 2024. (Xinhua/Ada Vermeer)",
        "Nora at the wheel. Picture: Ada Vermeer",
        "Locals stand on the debris. Photo by - / AFP via Getty Images",
        "Two people at the fair. (Ada Vermeer/Getty Images)",
        "Copyright Ada Vermeer/AP",
        "The minister at work. Credit: Ada Vermeer / RegionalHUB",
        "El ministro, este domingo en Madrid. EFE/ A.J. Vermeer",
        "Photo Courtesy of the Museum",
        "PHOTO ADA VERMEER, ARCHIVES LA PRESSE",
        "Court file photo",
        "着替えさせられたかかし＝18日、北海道美瑛町",
    ],
)
def test_caption(line: str) -> None:
    assert is_caption(line)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Getty Images sued a start-up on Monday.", id="photo agency as the subject"),
        pytest.param("The company is owned by Getty Images", id="photo agency last"),
        pytest.param("In-car infotainment comes courtesy of an 8-inch touchscreen", id="courtesy in a sentence"),
        pytest.param("Photos", id="subheading"),
        pytest.param("She shared the photo with friends (and with the police).", id="aside"),
        pytest.param("The bridge opens in May. (ANI)", id="agency's signature"),
        pytest.param("© 2025 AFP", id="notice"),
        pytest.param("© Agence France-Presse", id="notice without a year"),
        pytest.param("2025 © Arena Holdings", id="notice, year first"),
        pytest.param(
            "Picture: the crowd had gone home and the lights were out, and nobody in the square said another"
            " word of it.",
            id="sentence behind a colon",
        ),
        pytest.param("— Grey Heron (@greyheron) October 21, 2025", id="attribution of a post"),
        pytest.param("[laughs] I never saw the bus and the crowd had gone home.", id="a transcript"),
        pytest.param("[4] The bus was late.", id="a footnote"),
        pytest.param("The Oregonian/OregonLive", id="paper"),
        pytest.param("Find/Post Jobs", id="menu entry"),
        pytest.param("Boys 5,000 meters (finals/heats)", id="bracket with a slash"),
        pytest.param("(Reporting by Ada Vermeer; Editing by Tom Holm)", id="credit of writers"),
        pytest.param("Q: What is the picture? A: Mostly fog.", id="interview"),
        pytest.param("1 of the 3 men said that he had not seen the bus.", id="count in a sentence"),
        pytest.param("Heat: Host Washington on Saturday night.", id="game story"),
    ],
)
def test_no_caption(line: str) -> None:
    assert not is_caption(line)


@pytest.mark.parametrize(
    "line",
    [
        "Go along the canal and, at the old mill, left, and the weir is in front of you.",
        "“He came from Elm Street, right, and I saw him,” Ada Vermeer, left, and alone, said of the swan.",
    ],
)
def test_way_is_no_caption(line: str) -> None:
    assert not is_caption(line)


@pytest.mark.parametrize(
    "line",
    [
        "Fotó: Erdei Péter / MTI",
        "Φωτό: Πέτρος Δασινός",
        "Φωτογραφία: Πέτρος Δασινός / ΑΠΕ-ΜΠΕ",
        "Снимка: Петър Лесов",
        "Фотографија: Петар Лесар",
        "تصوير: بيتر ليسار",
        "الصورة: رويترز",
        "צילום: פטר לסר",
        "عکس: پیمان لسانی",
        "फोटो: पीटर लेसर",
        "ছবি: পিটার লেসার",
        "ภาพ: พีระ เลสาร",
        "Ảnh: Phan Lâm",
        "Gambar: Petrus Lesar",
        "Picha: Petro Lesa",
        "Fotoğraf: Petro Lesar",
        "Nuotr.: Petras Lesaras",
        "Petro Lesaro nuotr.",
    ],
)
def test_labels_of_other_languages(line: str) -> None:
    assert is_caption(line)


@pytest.mark.parametrize(
    "line",
    [
        "الصورة: لم يكن أحد في الميناء ذلك الصباح، وقال الحراس إن الحبل اختفى منذ الصيف، ولم يعرف أحد أين ذهب الجرس.",
        "फोटो: उस सुबह बंदरगाह पर कोई नहीं था और पहरेदारों ने कहा कि रस्सी गर्मियों से गायब थी और घंटी नहीं बजी।",
    ],
)
def test_no_labels_of_other_languages(line: str) -> None:
    assert not is_caption(line)


@pytest.mark.parametrize("unit", ["(", "(a/", "A. ", "Photo by A", "© A", "a / A", "A ", "Photo: ", "1 of "])
def test_long_lines_cost_no_time(unit: str) -> None:
    start = time.perf_counter()
    for text in (unit * 20_000, (unit * 300)[:690]):
        is_caption(text)
        is_gallery_ui(text)
    assert time.perf_counter() - start < 0.2


@given(st.text(alphabet="Aa é.,:;()[]/|©-–—“”@0123456789\n\u00a0ByCopyrightPhoto", max_size=120))
def test_any_text_gets_an_answer(text: str) -> None:
    assert isinstance(is_caption(text), bool)
    assert isinstance(is_gallery_ui(text), bool)


@pytest.mark.parametrize(
    "line",
    [
        "The ferry at Port Ellis. REUTERS/Ada Vermeer Purchase Licensing Rights, opens new tab",
        "The ferry at Port Ellis (Ada Vermeer/PA) (PA Wire)",
        "The ferry at Port Ellis. (ABC News: Ada Vermeer)",
        "The ferry at Port Ellis. (ABC News: Łucja Żak)",
        "The ferry at Port Ellis. (Supplied: Ada Vermeer)",
        "Die Fähre in Port Ellis. | Bild: dpa",
        "adavermeer - stock.adobe.com",
        "Foto: iStock",
        "Die Polizei musste den Verkehr regeln. © dpa | Ada Vermeer",
        "Der Minister besuchte die Fähre. Bild © Ada Vermeer (hr)",
        "Der Rat tagt am Montag in Port Ellis Ada Vermeer/Copyright 2026 The AP. All rights reserved.",
        "Die Fähre in Port Ellis. Ada Vermeer/dpa",
        "Die Fähre in Port Ellis.Ada Vermeer/dpa",
        "Crédito: Ada Vermeer",
        "The ferry at Port Ellis. AFP",
        "The ferry at Port Ellis November 3, 2025. — Reuters pic",
        "The ferry at Port Ellis November 3, 2025. — Picture by Ada Vermeer",
        "The ferry at Port Ellis. File Photo by Ada Vermeer/UPI |",
        "The ferry at Port Ellis. Photo by Ada Vermeer/UPI | License Photo",
        "The ferry at Port Ellis. Photograph: Ada Vermeer",
        "The ferry at Port Ellis. Credit: Ada Vermeer/Flash90.",
        "The ferry at Port Ellis [File: Ada Vermeer/Reuters]",
        "Photos courtesy of the Port Ellis Ferry Company",
        "STAFF PHOTO BY ADA VERMEER",
        "Canva",
        "The boats of the ferry company at Port Ellis — ADA VERMEER",
        "ADA M. VERMEER—AP",
        "The ferry at Port Ellis.Ada Vermeer / Reuters file",
        "The ferry at Port Ellis. (AP Photo/Ada Vermeer) (Copyright 2023 The Associated Press. All rights reserved)",
        "The ferry at Port Ellis. File picture",
        "The ferry at Port Ellis Image: AFP",
        "The ferry at Port Ellis January 13, 2023. — Bernama pic",
        "Courtesy Photo",
        "Representational image",
        "The ferry left for Port Ellis on MondayImage: Ada Vermeer/dpa/picture alliance",
    ],
)
def test_more_credits(line: str) -> None:
    assert is_caption(line)


@pytest.mark.parametrize(
    "line",
    [
        "The mayor was of two minds. (Note: Ada Vermeer)",
        "The harbour master had the last word, as he has had for nineteen years on this quay. (PA)",
        "The harbour will be dredged in May, and the swan will have to be told of it, he said. (AFP)",
        "The harbour will be dredged in May, and the swan will have to be told of it, he said. Reuters",
        "The harbour will be dredged in May, and the swan will have to be told of it, he said. (AP/UNB)",
        "Ferry stops (PA)",
        "The mayor was of two minds [and the clerk/treasurer of three]",
        "The mayor wants a new Image: a ferry",
    ],
)
def test_no_more_credits(line: str) -> None:
    assert not is_caption(line)
    assert not is_credited(line)


@pytest.mark.parametrize(
    "line",
    [
        "(Ada Vermeer | AP)",
        "Photo by: KRDT",
        "The swan system, as it was planned. Photo by: 'Ada Vermeer'.",
        "A swan can tell a train from a tram. Photo: iSwim/Ada Vermeer",
        "So könnte der Bahnhof mit dem Schwan einmal aussehen. © Bahnbau | CKSA/Moren",
        "Das Schwanenpaar in Vik. Die Figuren gelten als sehr alt. © AFP | HANDOUT",
        "A swan waits off Vik in 2023. PHOTO: REUTERS",
        "A swan stands on the line at Vik on Saturday. | KYODO",
        "A swan stands on the line at Vik on Saturday. | AP / VIA AFP-JIJI",
        "A swan in Vik, with the 7.10 behind it. Ada Vermeer avermeer@example.com",
        "A swan on the line, in no hurry.Credit...Ada Vermeer for The New York Times",
        "A swan stands at Vik on Nov. 3, 2025, in this photo provided by the railway. (PHOTO NOT FOR SALE) (Yonhap)",
        "This handout photo shows a swan at Vik. (Yonhap)",
        "Photo taken on Nov. 1, 2025, shows a swan at Vik. (Kyodo)",
        "A swan on the line at Vik, where it was found. | Ada Vermeer",
        "A swan on the line at Vik. ST PHOTO: ADA VERMEER",
        "A swan on the line at Vik. Pic: PA",
        "A still from ‘The Swan’ (1925). Courtesy of the Vik Film Archive",
    ],
)
def test_credits_of_some_sites(line: str) -> None:
    assert is_caption(line)


@pytest.mark.parametrize(
    "line",
    [
        "(SOUNDBITE OF FOGHORN)",
        "(LAUGHTER AND APPLAUSE)",
        "The swan was shown a photo of itself, police said. (Yonhap)",
        "He told the swan to leave. | IT DID",
        "All about swans. © 2025 Elm Post | Imprint",
        "It left the line for good. He wrote to swan@example.com",
    ],
)
def test_no_credits_of_those(line: str) -> None:
    assert not is_caption(line)
    assert not is_credited(line)


def test_credit_that_nothing_parts_from_its_caption() -> None:
    assert is_caption("Murmeltiere auf der Straße Foto: Ada Vermeer / KEYSTONE / dpa")
    assert is_caption("Geballte Flügel in den kalten Wind Foto: Elmpress/Ada Vermeer")
    assert not is_caption("Er nannte als Thema Foto: Gleise/als ob es je ein anderes gab")
    assert not is_caption("Sie zeigte ihm das Foto: Ein Schwan saß auf dem Gleis.")


@pytest.mark.parametrize(
    "line",
    [
        "Ada Vermeer, Low Tide, 1931. Oil on canvas, 30 × 40 cm. Elm Museum.",
        "Ada Vermeer, The Swan (Second), Vik, c. 1931/1956. Gelatin silver print — 15 3/4 x 12 in / 40 x 30.5 cm",
        "Tom Holm, Untitled, 2019. Triptych, ink on paper – 83 x 208 1/2 x 2 inches. Edition of 7.",
    ],
)
def test_label_of_a_work_of_art(line: str) -> None:
    assert is_caption(line)


@pytest.mark.parametrize(
    "line",
    [
        "In Vik, the museum bought it in 2019, a canvas of 30 x 40 cm, for nothing.",
        "It was sold on May 5, 1931, with a frame of 30 x 40 cm, for eleven guilders.",
        "The picture, which is 30 × 40 cm, hung in the hall until 1931, when it fell.",
    ],
)
def test_sentence_about_a_work_of_art(line: str) -> None:
    assert not is_caption(line)
