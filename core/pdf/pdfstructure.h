// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/pdfcontent.h"

#include <vector>

namespace entente::pdf {

/// The structure tree of a document (ISO 32000-1, 14.7): what a screen reader reads, in order.
class Structure final
{
public:
    /// `pageObjects` are the numbers of the pages' objects.
    Structure(const page::Content &content, const std::vector<PageContent> &pages,
              int firstPageObject, Objects &objects);

    /// Object of a link's annotation, to be written by who writes the annotation.
    [[nodiscard]] int annotation(std::size_t page, std::size_t link) const
    {
        return m_annotations[page] + static_cast<int>(link);
    }
    /// Key of an annotation in the parent tree.
    [[nodiscard]] int annotationKey(std::size_t page, std::size_t link) const
    {
        return m_firstKey[page] + static_cast<int>(link);
    }

    /// Writes all elements; answers with the object of the tree's root.
    int write();

private:
    struct Kid
    {
        enum class Kind : std::uint8_t { Element, Marked, Annotation };
        Kind kind;
        int number; ///< of the element, marked content or annotation
        int page;
    };

    void collect();
    void add(int element, Kid kid);
    [[nodiscard]] std::string elementObject(std::size_t number) const;
    [[nodiscard]] std::string noteIdentities() const;
    [[nodiscard]] std::string attributes(std::size_t number) const;
    [[nodiscard]] int objectOf(int element) const { return m_firstElement + element; }

    const page::Content &m_content;
    const std::vector<PageContent> &m_pages;
    int m_firstPage;
    Objects &m_objects;
    int m_firstElement;
    int m_root;
    std::vector<int> m_annotations;
    std::vector<int> m_firstKey;
    std::vector<std::vector<Kid>> m_kids;
    std::vector<bool> m_added;
    std::vector<const FigureBox *> m_boxes;
};

[[nodiscard]] std::string_view tagName(page::Tag tag);

} // namespace entente::pdf
