// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/block.h"

#include <string>
#include <vector>

namespace entente::html {

/// Opens and closes the lists, items and quotations that flat blocks lie in.
class Nesting final
{
public:
    explicit Nesting(std::string &html) : m_html(html) {}

    /// Makes a block's place the present one; an item is begun.
    void enter(const Block &block);
    /// Leaves all that is open.
    void leave();

private:
    enum class Part : std::uint8_t { Quotation, Bullets, Numbers };
    struct Open
    {
        Part part = Part::Quotation;
        std::uint32_t next = 0; ///< number of the next item
    };

    void enterItem(const Block &block);
    void open(Part part, std::uint32_t number = 1);
    void beginItem(std::uint32_t number);
    void close();
    [[nodiscard]] std::size_t lists() const;
    [[nodiscard]] std::size_t quotations() const { return m_open.size() - lists(); }
    [[nodiscard]] bool continuesWith(const Block &item) const;

    std::string &m_html;
    std::vector<Open> m_open; ///< each list with an item open
};

} // namespace entente::html
