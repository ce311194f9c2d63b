; Inno Setup 6. Not yet tried: see packaging/README.md.
; First `py packaging\build.py pyinstaller`, then `iscc /DVersion=VERSION packaging\windows\hiptimer.iss`.
#ifndef Version
  #error Say which version this is: /DVersion=VERSION, as hiptimer\__init__.py has it.
#endif

[Setup]
AppId={{6C0E7B52-5B0F-4C43-9C44-5C1F2B7E9D10}
AppName=HipTimer
AppVersion={#Version}
AppVerName=HipTimer {#Version}
DefaultDirName={autopf}\HipTimer
DisableProgramGroupPage=yes
; For one person without an administrator; the person may choose all users.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
SourceDir=..\..
OutputDir=build
OutputBaseFilename=HipTimer-{#Version}-setup
SetupIconFile=packaging\windows\hiptimer.ico
UninstallDisplayIcon={app}\HipTimer.exe
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "it"; MessagesFile: "compiler:Languages\Italian.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; An older version's modules must not mix with the new ones.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "build\hiptimer\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\HipTimer"; Filename: "{app}\HipTimer.exe"; AppUserModelID: "app.hiptimer.HipTimer"
Name: "{autodesktop}\HipTimer"; Filename: "{app}\HipTimer.exe"; AppUserModelID: "app.hiptimer.HipTimer"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.hiproutine"; ValueType: string; ValueData: "HipTimer.Routine"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\HipTimer.Routine"; ValueType: string; ValueData: "HipTimer routine"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\HipTimer.Routine\DefaultIcon"; ValueType: string; ValueData: "{app}\HipTimer.exe,0"
Root: HKA; Subkey: "Software\Classes\HipTimer.Routine\shell\open\command"; ValueType: string; ValueData: """{app}\HipTimer.exe"" ""%1"""
; The start at login is written by HipTimer itself, where it was asked for.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: none; ValueName: "HipTimer"; Flags: dontcreatekey uninsdeletevalue

[Run]
Filename: "{app}\HipTimer.exe"; Description: "{cm:LaunchProgram,HipTimer}"; Flags: nowait postinstall skipifsilent
