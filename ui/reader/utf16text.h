// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/pagetext.h"

#include <QString>

namespace entente::ui {

/// A page's text as UTF-16, and the way between its offsets and the page's.
class Utf16Text final
{
public:
    explicit Utf16Text(const PageText &page);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] int toUtf16(std::uint32_t offset) const;
    [[nodiscard]] std::uint32_t fromUtf16(int position) const;

private:
    /// Every so many bytes a place that both countings are known of.
    static constexpr std::uint32_t stride = 1024;

    const std::string *m_utf8;
    QString m_text;
    std::vector<std::uint32_t> m_bytes;
    std::vector<int> m_units;
};

} // namespace entente::ui
