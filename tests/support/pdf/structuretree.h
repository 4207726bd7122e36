// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/pdf/document.h"
#include "tests/support/pdf/findings.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace entente::test::pdf {

/// What an element holds: another element, marked content, or an annotation.
struct Kid
{
    enum class Kind : std::uint8_t { Element, Content, Annotation };
    Kind kind = Kind::Element;
    std::size_t element = 0;
    ContentId content;
    QPDFObjGen annotation;
};

struct Element
{
    QPDFObjectHandle object;
    std::string type; ///< standard, after the role map
    std::size_t parent = 0;
    int depth = 0;
    std::vector<Kid> kids;
};

/// The structure tree, in the order in which it is read aloud.
class StructureTree final
{
public:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    explicit StructureTree(const Document &document);

    [[nodiscard]] const Document &document() const { return m_document; }
    [[nodiscard]] const std::vector<Element> &elements() const { return m_elements; }
    [[nodiscard]] const Element &element(std::size_t i) const { return m_elements[i]; }
    [[nodiscard]] std::size_t parentOf(std::size_t i) const { return m_elements[i].parent; }
    /// Elements that are kids of this one.
    [[nodiscard]] std::vector<std::size_t> kidsOf(std::size_t i) const;
    [[nodiscard]] std::vector<std::size_t> kidsOf(std::size_t i, const std::string &type) const;
    /// An attribute of this owner, its own or through its classes.
    [[nodiscard]] QPDFObjectHandle attribute(std::size_t i, const char *owner,
                                             const char *key) const;
    /// As a complaint names it: TH "Country" (object 17, page 3).
    [[nodiscard]] std::string nameOf(std::size_t i) const;
    /// All its words; those of /ActualText in their place.
    [[nodiscard]] std::string wordsOf(std::size_t i) const;

    /// What was wrong with the tree itself while it was read.
    [[nodiscard]] const Findings &problems() const { return m_problems; }

private:
    void readElement(QPDFObjectHandle object, std::size_t parent, int depth);
    void readKids(std::size_t of);
    [[nodiscard]] std::string standardType(const std::string &type);

    const Document &m_document;
    QPDFObjectHandle m_root;
    std::vector<Element> m_elements;
    std::set<QPDFObjGen> m_seen;
    Findings m_problems;
};

[[nodiscard]] bool isStandardType(const std::string &type);

} // namespace entente::test::pdf
