"""The rules, in the order in which they speak: the first mark on a block stands, so the order is behaviour.

What must not be published goes first, then the fields take what is theirs, then chrome goes by its wording and shape,
and last by its place. A new rule is one file and one line here; a code is never used twice.
"""

from wireclean.rule import Rule
from wireclean.rules.ads.ad_label import ad_label
from wireclean.rules.ads.affiliate_notice import affiliate_notice
from wireclean.rules.ads.job_ad import job_ad
from wireclean.rules.comments.comment_widget import comment_widget
from wireclean.rules.fields.byline import byline
from wireclean.rules.fields.caption import caption
from wireclean.rules.fields.copyright_notice import copyright_notice
from wireclean.rules.fields.correction import correction
from wireclean.rules.fields.credit import credit
from wireclean.rules.fields.date import date
from wireclean.rules.fields.dateline import dateline
from wireclean.rules.fields.deck import deck
from wireclean.rules.fields.first_published import first_published
from wireclean.rules.fields.headline import headline
from wireclean.rules.fields.headline_echo import headline_echo
from wireclean.rules.fields.section import section
from wireclean.rules.fields.site import site
from wireclean.rules.legal.site_notice import site_notice
from wireclean.rules.legal.widget import widget
from wireclean.rules.navigation.above_story import above_story
from wireclean.rules.navigation.below_story import below_story
from wireclean.rules.navigation.contents import contents
from wireclean.rules.navigation.lead_teaser import lead_teaser
from wireclean.rules.navigation.menu import menu
from wireclean.rules.newsletter.box import box
from wireclean.rules.newsletter.invitation import invitation
from wireclean.rules.newsletter.newsletter_prompt import newsletter_prompt
from wireclean.rules.newsletter.newsletter_sentence import newsletter_sentence
from wireclean.rules.newsletter.paywall import paywall
from wireclean.rules.newsletter.site_service import site_service
from wireclean.rules.player.alt_text import alt_text
from wireclean.rules.player.clock import clock
from wireclean.rules.player.embedded import embedded
from wireclean.rules.player.gallery import gallery
from wireclean.rules.player.lead_video import lead_video
from wireclean.rules.player.player import player
from wireclean.rules.player.pointer import pointer
from wireclean.rules.related.aside import aside
from wireclean.rules.related.card import card
from wireclean.rules.related.doubled_title import doubled_title
from wireclean.rules.related.headline_in_capitals import headline_in_capitals
from wireclean.rules.related.read_more import read_more
from wireclean.rules.related.related_label import related_label
from wireclean.rules.related.strange_headlines import strange_headlines
from wireclean.rules.share.follow_line import follow_line
from wireclean.rules.share.share_bar import share_bar
from wireclean.rules.share.share_count import share_count
from wireclean.rules.space.loose_break import loose_break
from wireclean.rules.space.stray_mark import stray_mark
from wireclean.rules.user.user_pattern import user_pattern
from wireclean.rules.wire.contact import contact
from wireclean.rules.wire.desk_initials import desk_initials
from wireclean.rules.wire.end_mark import end_mark
from wireclean.rules.wire.marked_headlines import marked_headlines
from wireclean.rules.wire.not_for_publication import not_for_publication
from wireclean.rules.wire.promo_signoff import promo_signoff
from wireclean.rules.wire.release_line import release_line
from wireclean.rules.wire.slug import slug
from wireclean.rules.wire.wire_word import wire_word

RULES: tuple[Rule, ...] = (
    # Never to be published
    not_for_publication,
    slug,
    # The story's own fields
    headline,
    headline_echo,
    lead_teaser,
    first_published,
    correction,
    dateline,
    copyright_notice,
    caption,
    release_line,
    byline,
    date,
    section,
    deck,
    site,
    credit,
    # The wire's furniture
    end_mark,
    desk_initials,
    promo_signoff,
    contact,
    marked_headlines,
    wire_word,
    # Chrome by its wording
    comment_widget,
    ad_label,
    affiliate_notice,
    job_ad,
    share_bar,
    share_count,
    follow_line,
    newsletter_prompt,
    newsletter_sentence,
    invitation,
    paywall,
    box,
    site_service,
    related_label,
    read_more,
    card,
    doubled_title,
    headline_in_capitals,
    clock,
    lead_video,
    player,
    embedded,
    pointer,
    gallery,
    alt_text,
    site_notice,
    widget,
    menu,
    contents,
    # Chrome by the user's word
    user_pattern,
    # What is left over by its words, and by its place
    strange_headlines,
    stray_mark,
    aside,
    above_story,
    below_story,
    loose_break,
)
