// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/briefings.h"
#include "ui/reader/readerpanel.h"
#include "ui/reader/readerview.h"
#include "ui/workspace/workspace.h"

#include <QScrollBar>
#include <QTest>

namespace entente::ui::test {

/// A workspace with the panel on it, shown at a size, as a person would have it.
class ReaderWindow final
{
public:
    explicit ReaderWindow(std::vector<BriefingPtr> briefings, QSize size = {820, 640})
    {
        panel.resize(size);
        workspace.setBriefings(entente::test::indexOf(std::move(briefings)), 0);
        panel.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&panel));
        view->setFocus();
    }

    [[nodiscard]] const PageText &page() const { return *view->page(); }
    [[nodiscard]] QScrollBar *bar() const { return view->verticalScrollBar(); }
    /// Offset of words on the page.
    [[nodiscard]] std::uint32_t offsetOf(std::string_view words) const
    {
        const std::size_t at = page().text().find(words);
        EXPECT_NE(at, std::string::npos) << words;
        return static_cast<std::uint32_t>(at);
    }
    [[nodiscard]] TextRange rangeOf(std::string_view words) const
    {
        const std::uint32_t at = offsetOf(words);
        return {at, at + static_cast<std::uint32_t>(words.size())};
    }
    /// Middle of the first line of words, in the viewport.
    [[nodiscard]] QPoint placeOf(std::string_view words) const
    {
        return view->boxOf(rangeOf(words)).center();
    }
    void click(QPoint place, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, place);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(view, key, modifiers);
    }
    /// Colours of a line of words as they are painted.
    [[nodiscard]] QImage pictureOf(std::string_view words) const
    {
        const QImage all = view->viewport()->grab().toImage();
        return all.copy(view->boxOf(rangeOf(words)));
    }

    Workspace workspace{bundledVocabulary()};
    ReaderPanel panel{&workspace};
    ReaderView *view = panel.findChild<ReaderView *>(QStringLiteral("readerView"));
};

/// A briefing of many numbered paragraphs.
inline std::string longText(int paragraphs)
{
    std::string text = "# Long\n\n";
    for (int i = 1; i <= paragraphs; ++i) {
        if (i % 50 == 1)
            text += "## Part " + std::to_string(i / 50 + 1) + "\n\n";
        text += "Paragraph number " + std::to_string(i) + ".";
        for (int words = 0; words < i % 7 * 12; ++words)
            text += " more words";
        text += "\n\n";
    }
    return text;
}

} // namespace entente::ui::test
