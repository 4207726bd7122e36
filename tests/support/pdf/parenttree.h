// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/pdf/document.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <map>

namespace entente::test::pdf {

/// The structure tree's way back: from keys of pages, forms and annotations to elements.
class ParentTree final
{
public:
    explicit ParentTree(const Document &document);

    /// What stands under the /StructParents or /StructParent of an object; null where nothing.
    [[nodiscard]] QPDFObjectHandle of(QPDFObjectHandle holder, const char *key) const;
    [[nodiscard]] QPDFObjectHandle elementOf(QPDFObjectHandle holder, int mcid) const;

private:
    std::map<long long, QPDFObjectHandle> m_entries;
};

} // namespace entente::test::pdf
