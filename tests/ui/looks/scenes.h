// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/window/openwindow.h"
#include "ui/style/style.h"

#include <QLocale>

#include <ostream>

namespace entente::ui {

/// In which dress the window is looked at.
struct Dress
{
    const char *name;
    const char *language;
    Scheme scheme;
};

/// Its name, and no bytes, where a test is listed.
inline void PrintTo(const Dress &dress, std::ostream *to)
{
    *to << dress.name;
}

inline constexpr Dress dresses[] = {{"light", "en", Scheme::Light},
                                    {"dark", "en", Scheme::Dark},
                                    {"japanese", "ja", Scheme::Light}};

/// The window at 1280×800 with a bundled briefing, in one dress after the other. Nothing in it
/// blinks, and all fonts are those that the golden pictures were drawn with.
class ScenesTest : public WindowTest, public ::testing::WithParamInterface<Dress>
{
protected:
    void SetUp() override;
    void TearDown() override;

    /// Waits until nothing is read, searched or laid out any more.
    void settle();
    /// The window as it is seen now, held against the golden picture.
    void expectWindow(const char *scene);
    void expectWidget(QWidget *widget, const char *scene);
    /// Three briefings in the library of the window.
    void fillLibrary();
    /// A dialog that opens, which is looked at and closed; one that waits for its answer, too.
    void expectDialog(const char *action, const char *scene);

private:
    QLocale m_locale;
    int m_blinking = 0;
    QFont m_font;
};

/// "light" and so on, as the name of a test.
[[nodiscard]] std::string nameOfDress(const ::testing::TestParamInfo<Dress> &info);

} // namespace entente::ui
