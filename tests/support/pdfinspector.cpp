// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pdfinspector.h"

#include "tests/support/pdf/checks.h"
#include "tests/support/pdf/object.h"
#include "tests/support/pdf/places.h"

#include <algorithm>
#include <exception>

namespace entente::test {

using pdf::at;
using pdf::Document;
using pdf::Findings;
using pdf::StructureTree;

namespace {

void checkAll(const Document &document, Findings &findings)
{
    for (const QPDFExc &warning : document.file().getWarnings())
        findings.say(std::string("the file is damaged: ") + warning.what());
    pdf::checkCatalog(document, findings);
    pdf::checkMetadata(document, findings);
    pdf::checkPages(document, findings);
    pdf::checkFonts(document, findings);
    pdf::checkPlaces(document, findings);
    const StructureTree tree(document);
    for (const std::string &problem : tree.problems().all())
        findings.say(problem);
    pdf::checkParentTree(tree, findings);
    pdf::checkNesting(tree, findings);
    pdf::checkHeadings(tree, findings);
    pdf::checkTables(tree, findings);
    pdf::checkElements(tree, findings);
    pdf::checkAnnotations(tree, findings);
}

bool isInline(const std::string &type)
{
    static const std::set<std::string> types{"Span", "Quote",   "Reference", "BibEntry", "Code",
                                             "Link", "Annot",   "Ruby",      "RB",       "RT",
                                             "RP",   "Warichu", "WT",        "WP",       "Form"};
    return types.contains(type);
}

void endLine(std::string &words)
{
    if (!words.empty() && words.back() != '\n')
        words += '\n';
}

void say(const StructureTree &tree, std::size_t i, std::string &words)
{
    const pdf::Element &element = tree.element(i);
    const bool isBlock = !isInline(element.type);
    if (isBlock)
        endLine(words);
    if (QPDFObjectHandle actual = at(element.object, "/ActualText"); actual.isString()) {
        words += actual.getUTF8Value();
    } else {
        for (const pdf::Kid &kid : element.kids) {
            if (kid.kind == pdf::Kid::Kind::Content)
                words += tree.document().words(kid.content);
            else if (kid.kind == pdf::Kid::Kind::Element)
                say(tree, kid.element, words);
        }
    }
    if (isBlock)
        endLine(words);
}

/// The words of an element itself, without those of the elements in it.
std::string ownWords(const StructureTree &tree, const pdf::Element &element)
{
    if (QPDFObjectHandle actual = at(element.object, "/ActualText"); actual.isString())
        return actual.getUTF8Value();
    std::string words;
    for (const pdf::Kid &kid : element.kids) {
        if (kid.kind == pdf::Kid::Kind::Content)
            words += tree.document().words(kid.content);
    }
    return words;
}

/// Left, bottom, right, top.
std::vector<double> mediaBox(QPDFObjectHandle page)
{
    std::vector<double> box;
    for (const QPDFObjectHandle &side :
         pdf::itemsOf(QPDFPageObjectHelper(page).getAttribute("/MediaBox", false)))
        box.push_back(pdf::numberIn(side));
    box.resize(4);
    return box;
}

} // namespace

std::vector<std::string> complaints(const QByteArray &pdf)
{
    Findings findings;
    try {
        checkAll(Document(pdf), findings);
    } catch (const std::exception &error) {
        findings.say(std::string("it cannot be read: ") + error.what());
    }
    return findings.all();
}

std::string text(const QByteArray &pdf)
{
    const Document document(pdf);
    const StructureTree tree(document);
    std::string words;
    for (std::size_t i = 0; i < tree.elements().size(); ++i) {
        if (tree.parentOf(i) == StructureTree::none)
            say(tree, i, words);
    }
    return words;
}

std::string structure(const QByteArray &pdf)
{
    const Document document(pdf);
    const StructureTree tree(document);
    std::string dump;
    for (const pdf::Element &element : tree.elements()) {
        dump += std::string(static_cast<std::size_t>(element.depth) * 2, ' ') + element.type;
        if (const std::string language = pdf::textIn(at(element.object, "/Lang"));
            !language.empty())
            dump += " lang=" + language;
        if (const std::string words = ownWords(tree, element); !words.empty())
            dump += " \"" + words + '"';
        dump += '\n';
    }
    return dump;
}

QStringList pageTexts(const QByteArray &pdf)
{
    const Document document(pdf);
    QStringList texts;
    for (std::size_t i = 0; i < document.pages().size(); ++i) {
        QString page(u'\n');
        for (const std::string &line : document.content(i).lines)
            page += QString::fromStdString(line).trimmed() + u'\n';
        texts << page;
    }
    return texts;
}

int pageCount(const QByteArray &pdf)
{
    return static_cast<int>(Document(pdf).pages().size());
}

std::vector<std::pair<double, double>> pageSizes(const QByteArray &pdf)
{
    const Document document(pdf);
    std::vector<std::pair<double, double>> sizes;
    for (const QPDFObjectHandle &page : document.pages()) {
        const std::vector<double> box = mediaBox(page);
        sizes.emplace_back(box[2] - box[0], box[3] - box[1]);
    }
    return sizes;
}

bool contentStaysOnPage(const QByteArray &pdf, double margin)
{
    const Document document(pdf);
    for (std::size_t i = 0; i < document.pages().size(); ++i) {
        const std::vector<double> box = mediaBox(document.pages()[i]);
        const auto &starts = document.content(i).starts;
        const bool within = std::all_of(starts.begin(), starts.end(), [&](pdf::TextStart start) {
            return start.x >= box[0] + margin && start.x <= box[2] - margin
                && start.y >= box[1] + margin && start.y <= box[3] - margin;
        });
        if (!within)
            return false;
    }
    return true;
}

std::vector<std::string> outlineTitles(const QByteArray &pdf)
{
    std::vector<std::string> titles;
    const Document document(pdf);
    for (const pdf::OutlineEntry &entry : pdf::outlineOf(document))
        titles.push_back(entry.title);
    return titles;
}

QStringList linkTargets(const QByteArray &pdf)
{
    const Document document(pdf);
    QStringList targets;
    for (const QPDFObjectHandle &page : document.pages()) {
        for (const QPDFObjectHandle &link : pdf::itemsOf(at(page, "/Annots"))) {
            if (QPDFObjectHandle address = at(link, "/A", "/URI"); address.isString())
                targets << QString::fromStdString(address.getStringValue());
            else if (const int target = pdf::pageOf(document, pdf::destinationOf(link)))
                targets << QString::number(target);
        }
    }
    return targets;
}

} // namespace entente::test
