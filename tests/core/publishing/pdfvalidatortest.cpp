// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/publishing/publications.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gmock/gmock.h>

// What our own checks pass is also put before veraPDF, on machines that have it.

namespace entente {

namespace {

using ::testing::StartsWith;

class PdfValidator : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_program = QStandardPaths::findExecutable(QStringLiteral("verapdf"));
        if (m_program.isEmpty())
            GTEST_SKIP() << "no verapdf on the PATH";
    }

    /// "PASS" or "FAIL", and the name of the file.
    std::string verdict(const std::vector<BriefingPtr> &briefings, const PublishOptions &options)
    {
        QFile file(m_folder.filePath(QStringLiteral("document.pdf")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(
            test::published(test::publicationOf(briefings), OutputFormat::Pdf, options)));
        file.close();
        QProcess process;
        process.start(m_program,
                      {QStringLiteral("--flavour"), QStringLiteral("ua1"),
                       QStringLiteral("--format"), QStringLiteral("text"), file.fileName()});
        constexpr int patience = 120'000; // milliseconds; it is a Java program
        EXPECT_TRUE(process.waitForFinished(patience));
        return process.readAllStandardOutput().toStdString();
    }

private:
    QString m_program;
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(PdfValidator, passesTheBundledBriefingWithAllThatCanGoIn)
{
    PublishOptions options = test::datedOptions();
    options.fullText = true;
    options.embedSource = true;
    options.marking = "TLP:AMBER";
    EXPECT_THAT(verdict({test::bundled()}, options), StartsWith("PASS"));
}

TEST_F(PdfValidator, passesSeveralBriefingsInSeveralLanguages)
{
    const BriefingPtr other = test::briefing(
        "---\ntitle: 日米同盟\nlanguage: ja\n---\n\n# 脅威\n\n- **ミサイル：** 北朝鮮のミサイル。\n\n"
        "> السلام عليكم *and* 1, 2.\n\n| A | B |\n|---|---|\n| 一 | `code` |\n");
    PublishOptions options = test::datedOptions();
    options.fullText = true;
    options.grouping = Grouping::FocusArea;
    EXPECT_THAT(verdict({test::bundled(), other}, options), StartsWith("PASS"));
}

} // namespace entente
