// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/pagephrases.h"

#include "core/base/oneof.h"
#include "core/briefing/date.h"

#include <algorithm>
#include <array>
#include <span>

namespace entente {

namespace {

// As many in a line as it holds.
// clang-format off
/// With these a short line offers something else, or says that something else stands here.
constexpr std::array offers = std::to_array<std::string_view>({
    "advertisement", "read more", "read also", "also read", "related:", "related article",
    "related stor", "see also:", "share this", "share on", "share via", "follow us", "follow me",
    "subscribe", "sign up", "click here to", "click to", "continue reading",
    "all rights reserved", "copyright ©", "©", "story continues", "article continues",
    "recommended", "more from", "you may also", "you might also", "read next", "don't miss",
    "download our app", "filed under", "tags:", "tagged", "posted in", "please enable",
    "enable javascript", "leave a comment", "this article was originally", "mehr zum thema",
    "lesen sie auch", "lesen sie hier", "lesen sie mehr", "auch interessant", "weiterlesen",
    "das könnte sie auch", "das könnte dich", "jetzt lesen", "mehr lesen", "zurück zur",
    "anzeige", "lee también", "lea también", "lee más", "te puede interesar",
    "le puede interesar", "también puedes leer", "lire aussi", "à lire aussi", "a lire aussi",
    "voir aussi", "leggi anche", "leia também", "leia mais", "czytaj także", "czytaj też",
    "czytaj również", "zobacz także", "lees ook", "les også", "läs också", "читайте также",
    "читайте також", "смотрите также", "関連記事", "相关阅读", "相关新闻", "table of contents",
    "latest posts by", "tell us what you think", "by signing up", "by submitting",
    "by subscribing", "by clicking", "by entering your", "this site is protected by",
    "this field is", "no credit card required", "image credit", "image source", "image:",
    "photo credit", "photo:", "photos:", "photo by", "photograph:", "picture:", "foto:", "fotos:",
    "bild:", "bildquelle", "crédit photo", "crédits photo", "reading time", "lesezeit",
    "temps de lecture", "tiempo de lectura", "originally published", "stay connected",
    "click the link", "get the latest", "zum thema:", "teilen sie", "folgen sie",
    "abonnieren sie", "suscríbete", "síguenos", "abonnez-vous", "s'abonner", "suivez-nous",
    "partager cet", "iscriviti", "seguici", "zapisz się", "udostępnij", "подписывайтесь",
    "подпишитесь"});

/// A heading of these words is followed by what is no more of the article.
constexpr std::array endings = std::to_array<std::string_view>(
    {"related articles",
     "related posts",
     "related stories",
     "related content",
     "related news",
     "related topics",
     "you may also like",
     "you might also like",
     "read next",
     "recommended for you",
     "comments",
     "leave a comment",
     "leave a reply",
     "most read",
     "most popular",
     "popular posts",
     "recent posts",
     "mehr zum thema",
     "mehr themen",
     "verwandte themen",
     "verwandte artikel",
     "ähnliche artikel",
     "ähnliche beiträge",
     "weitere artikel",
     "das könnte sie auch interessieren",
     "auch interessant",
     "kommentare",
     "schreibe einen kommentar",
     "noticias relacionadas",
     "artículos relacionados",
     "te puede interesar",
     "comentarios",
     "articles similaires",
     "à lire aussi",
     "commentaires",
     "articoli correlati",
     "commenti",
     "zobacz także",
     "関連記事",
     "関連リンク",
     "about the author",
     "about the authors",
     "about the writer",
     "about author",
     "über den autor",
     "über die autorin",
     "über die autoren",
     "zum autor",
     "zur autorin",
     "à propos de l'auteur",
     "sobre el autor",
     "sobre la autora",
     "sull'autore",
     "o autorze",
     "more stories",
     "more news",
     "latest news",
     "latest articles",
     "latest stories",
     "latest posts",
     "recent articles",
     "more like this",
     "what to read next",
     "keep reading",
     "also in the news",
     "in case you missed it",
     "trending",
     "trending now",
     "top stories",
     "popular articles",
     "featured articles",
     "similar articles",
     "similar posts",
     "explore more",
     "you may like",
     "recommended reading",
     "recommended articles",
     "recommended stories",
     "further reading on this site",
     "sign up for our newsletter",
     "subscribe to our newsletter",
     "join the conversation",
     "0 comments",
     "1 comment",
     "no comments",
     "be the first to comment",
     "meistgelesen",
     "weitere beiträge",
     "neueste beiträge",
     "das könnte dich auch interessieren",
     "passend zum thema",
     "lesen sie auch",
     "diese artikel könnten sie auch interessieren",
     "más noticias",
     "lo más leído",
     "más leídas",
     "sur le même sujet",
     "dans la même rubrique",
     "à lire également",
     "articles liés",
     "lire aussi",
     "potrebbe interessarti",
     "leggi anche",
     "czytaj także",
     "najpopularniejsze",
     "komentarze",
     "похожие статьи",
     "читайте также",
     "комментарии",
     "人気記事",
     "おすすめ記事",
     "コメント"});

/// A line of these words alone labels a button, or what goes with it.
constexpr std::array labels = std::to_array<std::string_view>({
    "related", "read more", "more from", "recommended", "share this", "newsletter", "zum thema",
    "mehr lesen", "advertisement", "advertising", "ad", "share", "share article",
    "share this article", "share this story", "share this page", "print", "print this page",
    "email", "e-mail", "facebook", "twitter", "linkedin", "whatsapp", "pinterest", "reddit", "x",
    "follow", "contents", "toggle", "table of contents", "hide", "show", "view all", "see all",
    "see more", "show more", "load more", "view more", "learn more", "back to top", "top",
    "permalink", "link", "copy link", "link copied", "link copied!", "copied!", "comment",
    "show caption", "hide caption", "view gallery", "edited by", "written by", "reviewed by",
    "fact checked by", "fact-checked by", "medically reviewed by", "by", "author", "author:",
    "authors", "authors:", "tags", "tags:", "topics", "topics:", "categories", "category",
    "category:", "categories:", "save", "save article", "listen", "listen to this article",
    "loading", "loading...", "loading…", "gift article", "getty images", "ap", "afp", "reuters",
    "anzeige", "werbung", "teilen", "artikel teilen", "drucken", "artikel drucken",
    "kommentieren", "schlagworte", "schlagworte:", "schlagwörter", "themen", "themen:",
    "stichworte", "autor", "autor:", "autoren", "inhaltsverzeichnis", "nach oben",
    "zum seitenanfang", "merken", "zurück", "startseite", "quelle", "publicidad", "compartir",
    "imprimir", "etiquetas", "etiquetas:", "publicité", "partager", "imprimer", "sommaire",
    "haut de page", "mots-clés", "pubblicità", "condividi", "stampa", "reklama", "udostępnij",
    "реклама", "поделиться", "теги", "シェア", "印刷"});

/// With these a short line tells when, and by whom, the article was written.
constexpr std::array origins = std::to_array<std::string_view>({
    "published", "first published", "last updated", "last modified", "updated", "posted",
    "written by", "edited by", "reviewed by", "fact checked", "fact-checked",
    "medically reviewed", "article by", "story by", "words by", "text by", "veröffentlicht",
    "aktualisiert", "zuletzt aktualisiert", "letzte aktualisierung", "erstellt am", "erschienen",
    "stand:", "publié", "mis à jour", "modifié le", "publicado", "actualizado",
    "última actualización", "por:", "pubblicato", "aggiornato", "opublikowano", "aktualizacja",
    "data publikacji", "опубликовано", "обновлено", "公開日", "更新日"});

/// With these a line asks for an address to write to.
constexpr std::array consents = std::to_array<std::string_view>({
    "by signing up", "by submitting", "by subscribing", "by clicking", "by entering your",
    "by providing your", "by registering", "sign up for our", "sign up to our",
    "subscribe to our", "get our newsletter", "mit der anmeldung", "mit ihrer anmeldung",
    "mit dem absenden", "en vous inscrivant", "al suscribirte", "iscrivendoti"});

/// A line of these words alone stands at what leads to another article.
constexpr std::array leadingAway = std::to_array<std::string_view>({
    "related", "related article", "related story", "related:",
    "read also", "also read", "also read:", "read next", "see also", "see also:", "more from",
    "recommended", "up next", "don't miss", "zum thema", "mehr zum thema", "lesen sie auch",
    "lesen sie auch:", "auch interessant", "lire aussi", "à lire aussi", "lee también",
    "te puede interesar", "leggi anche", "leia também", "czytaj także", "zobacz także",
    "lees ook", "läs också", "les også", "читайте также", "関連記事"});

/// With these a paragraph says what the article is not, or who pays for it.
constexpr std::array disclaimers = std::to_array<std::string_view>({
    "disclosure:", "disclaimer:", "affiliate disclosure", "full disclosure:", "as an amazon",
    "this post contains affiliate", "this post may contain affiliate",
    "this article contains affiliate", "this article may contain affiliate",
    "this page contains affiliate", "we may earn a commission", "we may receive a commission",
    "when you buy through", "when you purchase through", "if you buy something through",
    "if you purchase a product through", "products featured are independently selected",
    "our editors independently", "the views expressed", "views expressed",
    "the opinions expressed", "opinions expressed", "any opinions expressed",
    "the content contained in this", "the information contained in this"});

/// These say somewhere in a short line whose an image is.
constexpr std::array credits = std::to_array<std::string_view>({
    "photo by", "photos by", "photo:", "photo credit", "photo courtesy", "photograph by",
    "image by", "image:", "image credit", "image courtesy", "image source", "image via",
    "image from", "picture:", "credit:", "courtesy of", "courtesy:", "getty images",
    "shutterstock", "istock", "adobe stock", "unsplash", "ap photo", "/ap", "/afp", "/reuters",
    "via ap", "via reuters", "foto:", "fotos:", "(foto", "bild:", "bildquelle", "grafik:",
    "picture alliance", "imago", "dpa", "crédit photo", "crédits", "©", "foto de", "fot.",
    "фото"});
// clang-format on

bool startsWithOneOf(std::string_view folded, std::span<const std::string_view> starts)
{
    return std::any_of(starts.begin(), starts.end(),
                       [folded](std::string_view each) { return folded.starts_with(each); });
}

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

/// Whether one of some phrases stands in a line, and is no part of a longer word.
bool hasOneOf(std::string_view folded, std::span<const std::string_view> phrases)
{
    return std::any_of(phrases.begin(), phrases.end(), [folded](std::string_view each) {
        const std::size_t at = folded.find(each);
        if (at == std::string_view::npos)
            return false;
        const std::size_t end = at + each.size();
        return (at == 0 || !isLetter(folded[at - 1]) || !isLetter(each.front()))
            && (end == folded.size() || !isLetter(folded[end]) || !isLetter(each.back()));
    });
}

} // namespace

bool isOffer(std::string_view folded)
{
    return startsWithOneOf(folded, offers);
}

bool isEnding(std::string_view folded)
{
    while (folded.ends_with(':') || folded.ends_with(' '))
        folded.remove_suffix(1);
    return text::isOneOf(folded, endings);
}

bool isLabel(std::string_view folded)
{
    return text::isOneOf(folded, labels);
}

bool isOrigin(std::string_view folded)
{
    return startsWithOneOf(folded, origins);
}

bool isOriginAtHead(std::string_view folded)
{
    constexpr std::array<std::string_view, 4> names{"by ", "von ", "par ", "por "};
    return startsWithOneOf(folded, names) || folded.ends_with("min read")
        || folded.ends_with("minute read") || Date::parseWritten(folded);
}

bool isConsent(std::string_view folded)
{
    return startsWithOneOf(folded, consents);
}

bool isLeadingAway(std::string_view folded)
{
    return text::isOneOf(folded, leadingAway);
}

bool isDisclaimer(std::string_view folded)
{
    while (!folded.empty() && (folded.front() == '*' || folded.front() == ' '))
        folded.remove_prefix(1);
    return startsWithOneOf(folded, disclaimers);
}

bool isCredit(std::string_view folded)
{
    return hasOneOf(folded, credits);
}

} // namespace entente
