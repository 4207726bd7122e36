// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/commandline.h"
#include "tests/support/translations.h"

#include <QCoreApplication>

namespace entente::test {

/// A test in which the program speaks in brackets. Afterwards all it asked for must have been what
/// lupdate finds: under another context a translation of it would never be shown.
class TranslatedTest : public CommandTest
{
protected:
    static void SetUpTestSuite()
    {
        if (std::optional<std::set<ContextText>> texts = extractedTexts())
            s_texts = std::move(*texts);
    }

    void SetUp() override
    {
        if (s_texts.empty())
            GTEST_SKIP() << "lupdate is missing (Debian: qt6-l10n-tools)";
        m_brackets = std::make_unique<BracketTranslation>(s_texts);
        QCoreApplication::installTranslator(m_brackets.get());
    }

    void TearDown() override
    {
        if (m_brackets == nullptr)
            return;
        QCoreApplication::removeTranslator(m_brackets.get());
        for (const ContextText &each : m_brackets->missed()) {
            ADD_FAILURE() << "lupdate does not find “" << each.second.toStdString() << "” in "
                          << each.first.toStdString();
        }
    }

    [[nodiscard]] static const std::set<ContextText> &texts() { return s_texts; }
    /// How many of the program's texts have been asked for.
    [[nodiscard]] std::size_t asked() const { return m_brackets->asked().size(); }

private:
    static inline std::set<ContextText> s_texts;
    std::unique_ptr<BracketTranslation> m_brackets;
};

} // namespace entente::test
