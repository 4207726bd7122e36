// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/team/teamwindow.h"

#include <QCheckBox>
#include <QMessageBox>

namespace entente::test {

namespace {

class ConnectingToATeam : public TeamWindow
{
protected:
    ui::ConnectDialog *openDialog()
    {
        find<QAction>("connectTeamAction")->trigger();
        auto *dialog = find<ui::ConnectDialog>("connectDialog");
        m_window->library()->finish(); // how much there is to send is known
        return dialog;
    }

    void type(const char *field, const std::string &words)
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromStdString(words));
    }

    void click(const char *button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }

    [[nodiscard]] std::string says() { return find<QLabel>("connectSays")->text().toStdString(); }

    void test(const std::string &address)
    {
        type("connectAddress", address);
        click("connectTest");
        ASSERT_TRUE(waitUntil([this] { return find<QPushButton>("connectTest")->isEnabled(); }));
    }
};

} // namespace

TEST_F(ConnectingToATeam, saysWhoOneIsAndTakesWhatIsThere)
{
    Client bob = client("bob");
    add(bob, "Harbours are closed.");
    (void)sync(bob);
    start();
    openDialog();
    test(m_cluster->address("ann"));
    EXPECT_THAT(says(), testing::HasSubstr("You are Ann, signed in as “ann”."));
    EXPECT_THAT(says(), testing::HasSubstr("east (you write there)"));
    EXPECT_THAT(says(), testing::HasSubstr("Briefings there for you: 1"));
    EXPECT_EQ(find<QComboBox>("connectDesk")->currentText(), QStringLiteral("east"));
    EXPECT_TRUE(find<QRadioButton>("connectThis")->isChecked()) << "for it is empty";
    click("connectNow");
    ASSERT_TRUE(inStep());
    ASSERT_TRUE(waitUntil([this] { return briefingCount() == 1; }));
    EXPECT_EQ(status(), "In step");
    EXPECT_FALSE(find<QAction>("connectTeamAction")->isEnabled());
    EXPECT_TRUE(find<QAction>("leaveTeamAction")->isEnabled());
}

TEST_F(ConnectingToATeam, sendsWhatIsHereOnlyWhereThatIsChosen)
{
    {
        Client own = client("ann", "window-ann");
        add(own, "Harbours are closed.");
        ASSERT_TRUE(own.store().save(noteOn(1, "n1", "Whose?")));
    }
    start();
    ASSERT_TRUE(waitUntil([this] { return briefingCount() == 1; }));
    QStringList opened;
    m_window->team()->setOpener([&](const QString &library) { opened << library; });
    openDialog();
    test(m_cluster->address("ann"));
    EXPECT_TRUE(find<QRadioButton>("connectOwn")->isChecked());
    EXPECT_THAT(find<QLabel>("connectSends")->text().toStdString(),
                testing::HasSubstr("Nothing of this library is sent"));
    QTest::mouseClick(find<QRadioButton>("connectThis"), Qt::LeftButton);
    EXPECT_EQ(find<QLabel>("connectSends")->text().toStdString(),
              "This is sent to the desk east: briefings: 1, notes: 1.");
    QTest::mouseClick(find<QRadioButton>("connectOwn"), Qt::LeftButton);
    click("connectNow");
    EXPECT_EQ(opened, QStringList(QString::fromStdString(m_cluster->address("ann"))));
    EXPECT_FALSE(m_window->team()->isConnected()) << "this library is nobody else's";
    ASSERT_TRUE(
        waitUntil([this] { return m_window->findChild<ui::ConnectDialog *>() == nullptr; }));

    openDialog();
    test(m_cluster->address("ann"));
    QTest::mouseClick(find<QRadioButton>("connectThis"), Qt::LeftButton);
    click("connectNow");
    ASSERT_TRUE(inStep());
    Client bob = client("bob");
    (void)sync(bob);
    EXPECT_EQ(taken(bob.store().briefings()).size(), 1U);
    EXPECT_EQ(wordsOf(bob, "n1"), "Whose?");
}

TEST_F(ConnectingToATeam, saysInASentenceWhatIsWrongAndWhatMendsIt)
{
    ASSERT_TRUE(m_cluster->makeDatabase("empty"));
    start();
    openDialog();
    test("http://desk.example.org");
    EXPECT_THAT(says(), testing::HasSubstr("this is no address of a team's server"));
    test("postgres://ann:secret@desk.example.org/entente");
    EXPECT_THAT(says(), testing::HasSubstr("may hold no password"));
    EXPECT_THAT(says(), testing::Not(testing::HasSubstr("secret")));
    test("postgres://ann@desk.example.org/entente?sslmode=disable");
    EXPECT_THAT(says(), testing::HasSubstr("leave it out, or write verify-full"));
    test("postgres://ann@/entente?host=/nowhere");
    EXPECT_THAT(says(), testing::HasSubstr("check its name and port"));
    test(m_cluster->address("ann", "empty"));
    EXPECT_THAT(says(), testing::HasSubstr("no team's library in this database"));
    test(m_cluster->address("nobody"));
    EXPECT_THAT(says(), testing::HasSubstr("did not let you in"));
    expect(m_office->run("CREATE ROLE stray LOGIN; GRANT CONNECT ON DATABASE entente TO stray"));
    test(m_cluster->address("stray"));
    EXPECT_THAT(says(), testing::HasSubstr("is nobody's in this team"));
}

TEST_F(ConnectingToATeam, keepsTheAddressAndItsPartsAlike)
{
    start();
    openDialog();
    type("connectAddress", "postgres://ann@desk.example.org:6432/entente");
    EXPECT_EQ(find<QLineEdit>("connectHost")->text(), QStringLiteral("desk.example.org"));
    EXPECT_EQ(find<QLineEdit>("connectPort")->text(), QStringLiteral("6432"));
    EXPECT_EQ(find<QLineEdit>("connectDatabase")->text(), QStringLiteral("entente"));
    type("connectAccount", "bob");
    EXPECT_EQ(find<QLineEdit>("connectAddress")->text(),
              QStringLiteral("postgres://bob@desk.example.org:6432/entente"));
    find<QComboBox>("connectSignIn")->setCurrentIndex(1);
    type("connectCertificate", "/home/bob/bob.crt");
    EXPECT_THAT(find<QLineEdit>("connectAddress")->text().toStdString(),
                testing::HasSubstr("sslcert=/home/bob/bob.crt"));
    EXPECT_FALSE(find<QLineEdit>("connectPassword")->isVisible());
}

TEST_F(ConnectingToATeam, keepsAPasswordInTheSecretServiceAndNowhereElse)
{
    start();
    openDialog();
    type("connectAddress", m_cluster->address("ann"));
    type("connectPassword", "Zyxwv-unsayable");
    QTest::mouseClick(find<QCheckBox>("connectRemember"), Qt::LeftButton, {}, QPoint(8, 8));
    click("connectNow");
    ASSERT_TRUE(inStep());
    ASSERT_EQ(m_kept.size(), 1U);
    EXPECT_EQ(m_kept.begin()->second, QStringLiteral("Zyxwv-unsayable"));
    EXPECT_EQ(m_kept.begin()->first,
              ui::secretKeyOf(QString::fromStdString(m_cluster->address("ann"))));
    QSettings settings;
    settings.sync();
    for (const QString &key : settings.allKeys())
        EXPECT_FALSE(settings.value(key).toString().contains(QLatin1String("unsayable")));
}

TEST_F(ConnectingToATeam, saysCalmlyThatThereIsNoSecretService)
{
    m_hasService = false;
    start();
    openDialog();
    type("connectAddress", m_cluster->address("ann"));
    type("connectPassword", "whatever");
    QTest::mouseClick(find<QCheckBox>("connectRemember"), Qt::LeftButton, {}, QPoint(8, 8));
    QSignalSpy told(m_window->team(), &ui::TeamDesk::told);
    click("connectNow");
    ASSERT_TRUE(inStep());
    ASSERT_EQ(told.size(), 1);
    EXPECT_THAT(told[0][0].toString().toStdString(), testing::HasSubstr("no secret service"));
}

TEST_F(ConnectingToATeam, andLeavingItKeepsWhatIsHere)
{
    Client bob = client("bob");
    add(bob, "Harbours are closed.");
    (void)sync(bob);
    startConnected("ann");
    ASSERT_TRUE(waitUntil([this] { return briefingCount() == 1; }));
    find<QAction>("leaveTeamAction")->trigger();
    auto *box = find<QMessageBox>("leaveTeamBox");
    EXPECT_THAT(box->informativeText().toStdString(), testing::HasSubstr("What is here stays"));
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    ASSERT_TRUE(waitUntil([this] { return !m_window->team()->isConnected(); }));
    ASSERT_TRUE(waitUntil([this] {
        const auto replica = taken(library::openReplica(m_file.toStdString()));
        return !taken(replica->joined());
    }));
    EXPECT_EQ(briefingCount(), 1U);
    EXPECT_FALSE(find<QToolButton>("teamStatusButton")->isVisible());
    m_window.reset();
    start();
    EXPECT_FALSE(m_window->team()->isConnected()) << "nor after the next start";
}

} // namespace entente::test
