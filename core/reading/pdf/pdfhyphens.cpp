// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pdf/pdfhyphens.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/reading/pdf/pdftext.h"

namespace entente {

namespace {

constexpr char32_t softHyphen = 0xAD;

bool isHyphen(char32_t c)
{
    return c == '-' || c == softHyphen || c == 0x2010;
}

bool isLetter(char32_t c)
{
    return text::isWordCharacter(c) && text::digitValue(c) < 0;
}

/// The letters of a word, small, without what stands around them, and without "’s".
std::string folded(std::string_view word)
{
    while (!word.empty()) {
        const text::Decoded first = text::decode(word, 0);
        if (text::isWordCharacter(first.character))
            break;
        word.remove_prefix(first.length);
    }
    while (!word.empty()) {
        const text::Decoded last = text::decodeBefore(word, word.size());
        if (text::isWordCharacter(last.character))
            break;
        word.remove_suffix(last.length);
    }
    std::string letters;
    for (std::size_t at = 0; at < word.size();) {
        const text::Decoded each = text::decode(word, at);
        if (text::isApostrophe(each.character))
            break;
        text::append(letters, isHyphen(each.character) ? U'-' : text::caseFolded(each.character));
        at += each.length;
    }
    return letters;
}

std::size_t lengthOf(std::string_view word)
{
    std::size_t length = 0;
    for (std::size_t at = 0; at < word.size(); at += text::decode(word, at).length)
        ++length;
    return length;
}

/// What stands behind the last hyphen of a word.
std::string lastPart(const std::string &word)
{
    const std::size_t hyphen = word.rfind('-');
    return hyphen == std::string::npos ? word : word.substr(hyphen + 1);
}

bool isCapitals(std::string_view word)
{
    std::size_t capitals = 0;
    for (std::size_t at = 0; at < word.size();) {
        const text::Decoded each = text::decode(word, at);
        if (text::isLower(each.character))
            return false;
        capitals += text::isUpper(each.character) ? 1 : 0;
        at += each.length;
    }
    return capitals > 1;
}

} // namespace

std::string_view withoutHyphen(std::string_view word)
{
    if (word.empty())
        return {};
    const text::Decoded last = text::decodeBefore(word, word.size());
    if (!isHyphen(last.character))
        return {};
    word.remove_suffix(last.length);
    return !word.empty() && isLetter(text::decodeBefore(word, word.size()).character)
        ? word
        : std::string_view();
}

bool PdfHyphens::joins(const PdfWord &before, const PdfWord &next)
{
    if (jointOf(before, next) != PdfJoint::LineEnd || next.text.empty())
        return false;
    const std::string_view head = withoutHyphen(before.text);
    return !head.empty()
        && (text::isLower(text::decode(next.text, 0).character)
            || (isCapitals(head) && isCapitals(next.text)));
}

void PdfHyphens::learn(const PdfWord &word)
{
    const std::string letters = folded(word.text);
    for (std::size_t at = letters.find('-'); at != std::string::npos;
         at = letters.find('-', at + 1))
        m_heads.insert(lastPart(letters.substr(0, at)));
    m_words.insert(letters);
}

PdfHyphens::PdfHyphens(const PdfDocument &document)
{
    std::size_t lines = 1;
    std::vector<std::pair<const PdfWord *, const PdfWord *>> joints;
    for (const PdfPage &page : document.pages) {
        const PdfWord *before = nullptr;
        bool isTail = false; // the parts of a word are no words of their own
        for (const PdfWord &word : page.words) {
            if (word.isTurned || word.isArtifact)
                continue;
            const bool isLine = before != nullptr && jointOf(*before, word) == PdfJoint::LineEnd;
            const bool isJoint = isLine && joins(*before, word);
            lines += isLine ? 1 : 0;
            if (isJoint)
                joints.emplace_back(before, &word);
            if (before != nullptr && !isJoint && !isTail)
                learn(*before);
            isTail = isJoint;
            before = &word;
        }
        if (before != nullptr && !isTail)
            learn(*before);
    }
    std::size_t joined = 0;
    std::size_t compounds = 0;
    for (const auto &[before, next] : joints) {
        const Evidence evidence = evidenceOf(folded(withoutHyphen(before->text)),
                                             folded(next->text));
        joined += evidence == Evidence::Joined ? 1 : 0;
        compounds += evidence == Evidence::Compound ? 1 : 0;
    }
    // Without parted words, a hyphen stands at the end of one line in 30 to 150 (measured).
    constexpr std::size_t rare = 25;
    m_partsWords = joined > compounds || (joints.size() - compounds) * rare > lines;
}

PdfHyphens::Evidence PdfHyphens::evidenceOf(const std::string &head, const std::string &tail) const
{
    if (isWord(head + tail))
        return Evidence::Joined;
    if (isWord(head + '-' + tail))
        return Evidence::Compound;
    const std::string part = lastPart(head);
    if (part != head && isWord(part + tail))
        return Evidence::Joined;
    const bool isPrefix = m_heads.count(part) > 0; // "non-", and "Federal" elsewhere
    const bool isLonger = part != head;            // "case-by-", and "case" elsewhere
    return isWord(tail) && (isPrefix || isLonger || isWord(part)) ? Evidence::Compound
                                                                  : Evidence::None;
}

bool PdfHyphens::isUndone(const PdfWord &before, const PdfWord &next) const
{
    const std::string head = folded(withoutHyphen(before.text));
    const Evidence evidence = evidenceOf(head, folded(next.text));
    if (evidence != Evidence::None || before.text.ends_with("\u00AD"))
        return evidence != Evidence::Compound || before.text.ends_with("\u00AD");
    // No typesetter parts a single letter (TeXbook, appendix H: \lefthyphenmin=2): "e-mail".
    return m_partsWords && lengthOf(lastPart(head)) > 1;
}

} // namespace entente
