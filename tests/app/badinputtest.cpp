// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/commandline.h"

#include <gmock/gmock.h>
#include <sys/stat.h>

namespace entente {

namespace {

using test::Ended;
using test::entente;
using ::testing::HasSubstr;

/// Each bad input through both commands, beside a good one that must still be done.
class BadInput : public test::CommandTest
{
protected:
    void expectRefused(const QString &file)
    {
        const Ended topics = entente({QStringLiteral("topics"), file, test::alliance});
        EXPECT_EQ(topics.status, CouldNotRead);
        EXPECT_THAT(topics.output, HasSubstr("Showing all 19 topics."));
        expectOneSentence(topics.errors, file);
        const Ended exported = entente(
            {QStringLiteral("export"), file, test::alliance, QStringLiteral("-o"), path("out.md")});
        EXPECT_EQ(exported.status, CouldNotRead);
        EXPECT_EQ(exported.errors, topics.errors);
        EXPECT_TRUE(exists("out.md"));
    }

    static void expectOneSentence(const std::string &errors, const QString &file)
    {
        EXPECT_EQ(std::count(errors.begin(), errors.end(), '\n'), 1) << errors;
        EXPECT_TRUE(errors.starts_with("entente: ")) << errors;
        EXPECT_TRUE(errors.ends_with(".\n")) << errors;
        EXPECT_THAT(errors, HasSubstr(file.toStdString()));
    }
};

} // namespace

TEST_F(BadInput, thatIsEmptyIsNamed)
{
    expectRefused(write("empty.md", ""));
    expectRefused(write("blank.md", "  \n\n\t\n"));
}

TEST_F(BadInput, thatIsBinaryIsNamed)
{
    expectRefused(write("binary.md",
                        std::string("\x7f"
                                    "ELF\x02\x01\x01\0\0\0\0\0\x03\0>\0",
                                    16)));
    expectRefused(write("zeros.md", std::string(5000, '\0')));
}

TEST_F(BadInput, ofAnotherFormatIsNamed)
{
    expectRefused(write("really.md", "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n"));
    expectRefused(write("word.md", std::string("PK\x03\x04\x14\0\0\0\x08\0", 10)));
}

TEST_F(BadInput, thatIsAFolderIsNamed)
{
    expectRefused(folder());
}

TEST_F(BadInput, thatIsNotThereIsNamed)
{
    expectRefused(path("missing.md"));
    expectRefused(QStringLiteral("entente:nothing"));
}

TEST_F(BadInput, thatMayNotBeReadIsNamed)
{
    if (::geteuid() == 0)
        GTEST_SKIP() << "root may read anything";
    const QString file = write("secret.md", "# T\n");
    ::chmod(file.toStdString().c_str(), 0);
    expectRefused(file);
}

TEST_F(BadInput, ofAGibibyteOfZerosIsNamedBeforeItIsRead)
{
    const QString file = write("huge.md", "");
    std::filesystem::resize_file(file.toStdString(), std::uintmax_t{1} << 30);
    expectRefused(file);
}

TEST_F(BadInput, thatIsDamagedUtf8IsNamed)
{
    expectRefused(write("cut.md", "# T\n\nДве угрозы и три ответа: \xd0\n"));
}

TEST_F(BadInput, whoseFrontMatterIsNotYamlIsNamedWithTheLine)
{
    const QString file = write("front.md", "---\ntitle: [never closed\ndate: x: y\n---\n\n# T\n");
    expectRefused(file);
    EXPECT_THAT(entente({QStringLiteral("topics"), file}).errors, HasSubstr(", line "));
}

TEST_F(BadInput, withATableOfTenThousandColumnsIsNamed)
{
    std::string head = "|";
    std::string rule = "|";
    for (int i = 0; i < 10000; ++i) {
        head += " c |";
        rule += " --- |";
    }
    expectRefused(write("wide.md", "# T\n\n" + head + "\n" + rule + "\n" + head + "\n"));
}

TEST_F(BadInput, withListsNestedAThousandDeepIsNamed)
{
    std::string text = "# T\n\n";
    for (int i = 0; i < 1000; ++i)
        text += std::string(static_cast<std::size_t>(i) * 2, ' ') + "- item\n";
    expectRefused(write("deep.md", text));
}

TEST_F(BadInput, thatIsAFocusAreaWithoutAConceptIsWrongUsage)
{
    for (const char *command : {"topics entente:alliance", "export entente:alliance -o x.md"}) {
        const Ended run = entente(test::words(command) + test::words("--focus-area cybersecurty"));
        EXPECT_EQ(run.status, WrongUsage);
        EXPECT_THAT(run.errors, HasSubstr("cybersecurty"));
        EXPECT_THAT(run.errors, HasSubstr("cybersecurity"));
    }
}

TEST_F(BadInput, thatIsAKindWhichDoesNotExistIsWrongUsage)
{
    const Ended run = entente(test::words("topics entente:alliance --kind villain"));
    EXPECT_EQ(run.status, WrongUsage);
    EXPECT_THAT(run.errors, HasSubstr("villain"));
}

TEST_F(BadInput, ofEverySortAtOnceIsNamedFileByFile)
{
    const Ended run = entente({QStringLiteral("topics"), write("empty.md", ""), path("missing.md"),
                               folder(), test::alliance});
    EXPECT_EQ(run.status, CouldNotRead);
    EXPECT_EQ(std::count(run.errors.begin(), run.errors.end(), '\n'), 3) << run.errors;
}

} // namespace entente
