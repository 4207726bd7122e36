// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/html/htmlwalk.h"
#include "core/reading/html/pagetree.h"
#include "core/reading/office/xmltree.h"

#include <string>
#include <vector>

namespace entente {

/// What the package of a book says of it is said once more by its title page, and often by the
/// first heading of its text.
class BookTitle final
{
public:
    explicit BookTitle(const xml::Node &metadata);

    /// Adds to a choice the elements of the book's next page that only repeat the package: of a
    /// title page each, and else a heading in front of all text that is the title.
    void leaveOut(const PageTree &page, HtmlChoice &choice);

private:
    void leaveOutRepeated(const PageTree &page, HtmlChoice &choice) const;

    std::vector<std::string> m_said; ///< the title first
    bool m_hasBegun = false;         ///< the text of the book, behind its title pages
};

} // namespace entente
