// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace entente::ui {

/// The height that something takes in a width. Layouts ask for it many times over, and text is
/// slow to measure.
class HeightCache final
{
public:
    template <typename Measure>
    [[nodiscard]] int at(int width, const Measure &measure) const
    {
        if (width != m_width) {
            m_height = measure(width);
            m_width = width;
        }
        return m_height;
    }
    void forget() { m_width = -1; }

private:
    mutable int m_width = -1;
    mutable int m_height = 0;
};

} // namespace entente::ui
