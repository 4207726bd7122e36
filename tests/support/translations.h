// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTranslator>

#include <mutex>
#include <optional>
#include <set>
#include <utility>

namespace entente::test {

/// A text that is to be translated, after the context that it stands in.
using ContextText = std::pair<QString, QString>;

/// What lupdate finds in the sources of the program; nothing where lupdate is not installed or
/// fails.
[[nodiscard]] std::optional<std::set<ContextText>> extractedTexts();

/// A translation of what lupdate finds that puts every text into ⟦brackets⟧, and remembers what the
/// program asked for in vain. Qt's own texts are left alone. Any thread may ask.
class BracketTranslation final : public QTranslator
{
public:
    explicit BracketTranslation(std::set<ContextText> texts) : m_texts(std::move(texts)) {}

    [[nodiscard]] QString translate(const char *context, const char *text, const char *comment,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] const std::set<ContextText> &asked() const { return m_asked; }
    [[nodiscard]] const std::set<ContextText> &missed() const { return m_missed; }

private:
    std::set<ContextText> m_texts;
    mutable std::mutex m_mutex;
    mutable std::set<ContextText> m_asked;
    mutable std::set<ContextText> m_missed;
};

} // namespace entente::test
